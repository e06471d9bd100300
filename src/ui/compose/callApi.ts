import type { Newer } from '@/src/domain/ticket/newer'
import { problemOf, type Problem } from './problemOf'

export type Outcome<Doc> =
  | { ok: true; doc: Doc }
  | {
      ok: false
      problem: Problem
      message?: string
      field?: string
      code?: string
      newer?: readonly Newer[]
    }

type Call = {
  method: string
  path: string
  body?: unknown
  key?: string
  /** It goes out even when the page is left meanwhile. */
  keepalive?: boolean
}

type Told = { field?: string; code?: string; newer?: readonly Newer[] }

const toldIn = (body: string): Told => {
  try {
    type Errors = {
      errors?: { field?: string; code?: string; data?: { newer?: readonly Newer[] } }[]
    }
    const first = (JSON.parse(body) as Errors).errors?.[0]
    return { field: first?.field, code: first?.code, newer: first?.data?.newer }
  } catch {
    return {}
  }
}

/** Asks the desk's own API for something, in the session of this browser; `doc` is its whole answer.
 * Throws never. */
export async function askApi<Answer>({
  method,
  path,
  body,
  key,
  keepalive,
}: Call): Promise<Outcome<Answer>> {
  try {
    const answer = await fetch(`/api/${path}`, {
      method,
      keepalive,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(key ? { 'Idempotency-Key': key } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await answer.text()
    if (answer.ok) return { ok: true, doc: JSON.parse(text) as Answer }
    return { ok: false, ...problemOf(answer.status, text), ...toldIn(text) }
  } catch {
    return { ok: false, problem: 'offline' }
  }
}

/** The same of a route that answers with one document. */
export async function callApi<Doc>(call: Call): Promise<Outcome<Doc>> {
  const outcome = await askApi<{ doc: Doc }>(call)
  return outcome.ok ? { ok: true, doc: outcome.doc.doc } : outcome
}
