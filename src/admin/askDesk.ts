import { callApi } from '@/src/ui/compose/callApi'
import type { DeskWords } from './deskWords'
import { wordProblem } from './wordProblem'

type Doc = { id: string; number?: number }
export type Asked = { ok: true; doc: Doc } | { ok: false; code?: string; words: string }

/** Asks for something to be done, and says in words why it was not. */
export async function askDesk(
  t: DeskWords,
  method: string,
  path: string,
  body?: object,
): Promise<Asked> {
  const outcome = await callApi<Doc>({ method, path, body })
  return outcome.ok ? outcome : { ok: false, code: outcome.code, words: wordProblem(t, outcome) }
}
