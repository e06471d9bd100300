import { clientIp } from '@/src/session/clientIp'
import { limitConcurrency, TooManyAtOnce } from '@/src/concurrency/limitConcurrency'
import { bringsFile, readsByPost } from './askedOf'
import { personOf } from './requestCount'
import { answerRefused } from './answers'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** 429, and when a place is likely to be free. */
export function tooManyAtOnce({ status, data }: TooManyAtOnce): Response {
  const answer = answerRefused(status, { code: data.code })
  answer.headers.set('Retry-After', String(data.retryAfter))
  return answer
}

/** Does the work of one person, or of one address, a few requests at a time. */
export async function inTurn(request: Request, work: () => Promise<Response>): Promise<Response> {
  const person = await personOf(request.headers)
  const limit = person ? 'person' : 'visitor'
  try {
    return await limitConcurrency(limit, person ?? clientIp(request.headers), work, request.signal)
  } catch (error) {
    if (error instanceof TooManyAtOnce) return tooManyAtOnce(error)
    throw error
  }
}

/** A route that changes something. A file waits for its turn when it has arrived (`receiveFile`). */
export const changing =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  (request, context) =>
    readsByPost(request) || bringsFile(request)
      ? handler(request, context)
      : inTurn(request, () => handler(request, context))
