import type { IncomingMessage, ServerResponse } from 'node:http'

import { clientIp } from '@/src/session/clientIp'
import { takePlace, TooManyAtOnce } from '@/src/concurrency/limitConcurrency'
import type { Asked } from './askedOf'
import { tooManyAtOnce } from './inTurn'
import { isHandedOn } from './stampCallers'

type Form = {
  asked: Asked
  /** Who sends it; null without a session. */
  person: string | null
  request: IncomingMessage
  response: ServerResponse
}

/**
 * Waits until less than so much of the same person's forms is under way. The place is free again when
 * the answer is over, with the page that Next draws after a form, or when its reader is gone. The
 * answer that refuses it when there is no place in time. What Next hands on from one of its pages to
 * another is part of a form that has its place already.
 */
export async function formTurn({
  asked,
  person,
  request,
  response,
}: Form): Promise<Response | null> {
  if (isHandedOn(request)) return null
  const gone = new AbortController()
  const leaves = () => gone.abort()
  response.once('close', leaves)
  try {
    const limit = person ? 'form' : 'visitorForm'
    const leave = await takePlace(limit, person ?? clientIp(asked.headers), gone.signal)
    if (response.closed) leave()
    else response.once('close', leave)
    return null
  } catch (error) {
    if (error instanceof TooManyAtOnce) return tooManyAtOnce(error)
    throw error
  } finally {
    response.off('close', leaves)
  }
}
