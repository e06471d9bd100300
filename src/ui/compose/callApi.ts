import { problemOf, type Problem } from './problemOf'

export type Outcome<Doc> =
  | { ok: true; doc: Doc }
  | { ok: false; problem: Problem; message?: string; field?: string; code?: string }

type Call = { method: string; path: string; body?: unknown; key?: string }

/** Which field was refused, and by which code. */
const refusedIn = (body: string): { field?: string; code?: string } => {
  try {
    const { errors } = JSON.parse(body) as { errors?: { field?: string; code?: string }[] }
    return { field: errors?.[0]?.field, code: errors?.[0]?.code }
  } catch {
    return {}
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
    return { ok: false, ...problemOf(answer.status, text), ...refusedIn(text) }
  } catch {
    return { ok: false, problem: 'offline' }
  }
}
