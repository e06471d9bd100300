import type { RefusalCode } from '@/src/domain/refusal'

/** Why something was not sent, as far as it matters for what one can do about it. */
export type Problem =
  'offline' | 'ours' | 'signedOut' | 'closed' | 'tooLate' | 'gone' | 'limited' | 'refused'

type Refused = { message?: unknown; code?: unknown }

function firstError(body: string): Refused {
  try {
    const { errors } = JSON.parse(body) as { errors?: Refused[] }
    return errors?.[0] ?? {}
  } catch {
    return {}
  }
}

const reopenTooLate: RefusalCode = 'reopen_too_late'
const closed: readonly RefusalCode[] = ['ticket_closed', 'ticket_closed_for_files']

/** What an answer of the API means to the person: `status` is 0 when there was none. */
export function problemOf(status: number, body: string): { problem: Problem; message?: string } {
  const { message, code } = firstError(body)
  const said = typeof message === 'string' ? message : undefined
  if (status === 0) return { problem: 'offline' }
  if (status === 401) return { problem: 'signedOut' }
  if (status === 404) return { problem: 'gone' }
  if (status === 429) return { problem: 'limited' }
  if (code === reopenTooLate) return { problem: 'tooLate' }
  if (closed.some((each) => each === code)) return { problem: 'closed' }
  if (status >= 400 && status < 500 && said) return { problem: 'refused', message: said }
  return { problem: 'ours' }
}
