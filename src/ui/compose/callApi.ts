import { problemOf, type Problem } from './problemOf'

export type Outcome<Doc> =
  { ok: true; doc: Doc } | { ok: false; problem: Problem; message?: string; field?: string }

type Call = { method: string; path: string; body?: unknown; key?: string }

const fieldIn = (body: string): string | undefined => {
  try {
    const { errors } = JSON.parse(body) as { errors?: { field?: string }[] }
    return errors?.[0]?.field
  } catch {
    return undefined
  }
}

/** Asks the desk's own API for something, in the session of this browser. Throws never. */
export async function callApi<Doc>({ method, path, body, key }: Call): Promise<Outcome<Doc>> {
  try {
    const answer = await fetch(`/api/${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(key ? { 'Idempotency-Key': key } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await answer.text()
    if (answer.ok) return { ok: true, doc: (JSON.parse(text) as { doc: Doc }).doc }
    return { ok: false, ...problemOf(answer.status, text), field: fieldIn(text) }
  } catch {
    return { ok: false, problem: 'offline' }
  }
}
