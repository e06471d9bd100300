import type { IncomingMessage, ServerResponse } from 'node:http'
import { dropFormFiles } from '@/media/receive/formFiles'
import { FormRefused, receivePlainForm } from '@/media/receive/receivePlainForm'
import { actionRefusal } from './actionRefusal'
import { pageBodyMax } from './bodyLimits'
import { refusal } from '@/src/domain/refusal'
import { answerRefused } from './answers'
import { replayed } from './replayed'

/** Of one person, at the same time. */
const atOnceMax = 3
const sending = new Map<string, number>()

function countUntilAnswered(response: ServerResponse, person: string): void {
  sending.set(person, (sending.get(person) ?? 0) + 1)
  response.once('close', () => {
    const left = (sending.get(person) ?? 1) - 1
    if (left > 0) sending.set(person, left)
    else sending.delete(person)
  })
}

/**
 * A form with files that a browser posts by itself: read as it comes, the files to disk, and let in
 * with words in their place. Next would hold all of it in memory. What is left of the files when the
 * form has been answered is erased.
 */
export async function plainForm(
  request: IncomingMessage,
  response: ServerResponse,
  person: string,
  field: string,
): Promise<IncomingMessage | Response> {
  if ((sending.get(person) ?? 0) >= atOnceMax) {
    return answerRefused(429, refusal('too_many_forms'))
  }
  countUntilAnswered(response, person)
  const type = request.headers['content-type'] ?? ''
  try {
    const { form, files } = await receivePlainForm(request, type, { field, textMax: pageBodyMax })
    response.once('close', () => void dropFormFiles(files))
    const written = new Response(form)
    const body = Buffer.from(await written.arrayBuffer())
    const newType = written.headers.get('content-type') ?? ''
    const posted = { body, type: newType, isCalled: false, isStaff: false, isAdmin: false }
    return (await actionRefusal(posted)) ?? replayed(request, body, newType)
  } catch (error) {
    if (error instanceof FormRefused) return answerRefused(error.status, error.refusal)
    throw error
  }
}
