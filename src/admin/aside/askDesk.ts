import { problemOf } from '@/src/ui/compose/problemOf'
import type { DeskWords } from '../deskWords'
import { wordProblem } from '../wordProblem'

type Doc = { id: string; number?: number }
export type Asked = { ok: true; doc: Doc } | { ok: false; code?: string; words: string }

/** Asks for something to be done, and says in words why it was not. */
export async function askDesk(
  t: DeskWords,
  method: string,
  path: string,
  body?: object,
): Promise<Asked> {
  try {
    const answer = await fetch(`/api/${path}`, {
      method,
      headers: body ? { 'Content-Type': 'application/json' } : {},
      body: body && JSON.stringify(body),
    })
    const text = await answer.text()
    if (answer.ok) return { ok: true, doc: (JSON.parse(text) as { doc: Doc }).doc }
    const words = wordProblem(t, problemOf(answer.status, text))
    const { errors } = JSON.parse(text) as { errors?: { code?: string }[] }
    return { ok: false, code: errors?.[0]?.code, words }
  } catch {
    return { ok: false, words: t('noConnection') }
  }
}
