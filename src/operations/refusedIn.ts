import { insteadOf, languageOf, toldOf } from '@/hooks/wordErrors'
import type { Refusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'
import type { PayloadRequest } from 'payload'

export type Told = Refusal & { status: number; message: string }

/** What one of many was refused for, in the words that it would have been answered with alone. */
export function refusedIn(req: PayloadRequest, error: unknown): Told {
  const instead = insteadOf(error)
  if (instead) {
    const { status, refusal } = instead
    if (status >= 500) req.payload.logger.error({ err: error, msg: 'One of many failed.' })
    return { ...refusal, status, message: refusalWords(languageOf(req), refusal) }
  }
  const said = error as { status?: number; message?: string; data?: Record<string, unknown> }
  const status = said.status ?? 500
  const [first] = toldOf(req, said, status)
  const { code = 'refused', message = '', facts, field } = first ?? {}
  return { code, facts, field, status, message }
}
