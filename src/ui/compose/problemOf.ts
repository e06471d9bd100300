/** Why something was not sent, as far as it matters for what one can do about it. */
export type Problem =
  'offline' | 'ours' | 'signedOut' | 'closed' | 'tooLate' | 'gone' | 'limited' | 'refused'

type Refused = { message?: unknown; data?: { field?: unknown; reason?: unknown } }

function firstError(body: string): Refused {
  try {
    const { errors } = JSON.parse(body) as { errors?: Refused[] }
    return errors?.[0] ?? {}
  } catch {
    return {}
  }
}

/** What an answer of the API means to the person: `status` is 0 when there was none. */
export function problemOf(status: number, body: string): { problem: Problem; message?: string } {
  const { message, data } = firstError(body)
  const said = typeof message === 'string' ? message : undefined
  if (status === 0) return { problem: 'offline' }
  if (status === 401) return { problem: 'signedOut' }
  if (status === 404) return { problem: 'gone' }
  if (status === 429) return { problem: 'limited' }
  if (status === 409 && data?.reason === 'too_late') return { problem: 'tooLate' }
  if (status === 409 && data?.field === 'ticket') return { problem: 'closed' }
  if (status >= 400 && status < 500 && said) return { problem: 'refused', message: said }
  return { problem: 'ours' }
}
