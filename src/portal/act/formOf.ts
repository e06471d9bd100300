import { notFound } from 'next/navigation'
import type { FormState } from '../form/formState'

/** The form an action is called with. A program may call it with anything. */
export function formOf(form: unknown): FormData {
  if (!(form instanceof FormData)) notFound()
  return form
}

/** The number of the refusal that follows. */
export const attemptAfter = (before: FormState | undefined): number => {
  const attempt: unknown = before?.attempt
  return (typeof attempt === 'number' ? attempt : 0) + 1
}
