import { Refusal } from './Refusal'

type Answer = { doc: { id: string; message?: string | null }; errors?: { message?: string }[] }

/**
 * Asks the desk's own API as the person who is signed in. Throws a `Refusal` with its words, or
 * with `unreachable` when there was no answer to read.
 */
export async function deskRequest(
  path: string,
  init: RequestInit,
  unreachable: string,
): Promise<Answer['doc']> {
  let answer: Answer
  let isRefused: boolean
  try {
    const response = await fetch(path, { credentials: 'include', ...init })
    isRefused = !response.ok
    answer = (await response.json()) as Answer
  } catch {
    throw new Refusal(unreachable)
  }
  if (isRefused) throw new Refusal(answer.errors?.[0]?.message ?? unreachable)
  return answer.doc
}

export const withJson = (method: string, body: unknown, key?: string): RequestInit => ({
  method,
  headers: {
    'Content-Type': 'application/json',
    ...(key ? { 'Idempotency-Key': key } : {}),
  },
  body: JSON.stringify(body),
})
