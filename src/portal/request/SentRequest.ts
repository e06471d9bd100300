import type { FormState } from '../form/formState'

/** What became of a request; `isOver` when the session has ended. */
export type SentRequest =
  { ok: true; id: string; number: number } | { ok: false; state: FormState; isOver: boolean }
