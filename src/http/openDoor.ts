import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '@/src/env'
import { requestScope } from '@/src/log/requestScope'
import { actionRefusal } from './actionRefusal'
import { type Asked, askedOf, bringsFile } from './askedOf'
import { beforeNext } from './beforeNext'
import { bodyMax, bytesInWords, type Sender } from './bodyLimits'
import { formTurn } from './formTurn'
import { cookiesForPayload } from './hostCookie'
import { personOf } from './requestCount'
import { plainForm } from './plainForms'
import { refusal } from '@/src/domain/refusal'
import { answerRefused, inLanguageOf } from './answers'
import { readUpTo, replayed } from './replayed'
import { sendAnswer } from './sendAnswer'
import { stampCallers } from './stampCallers'
import { targetRefusal } from './targetRefusal'

export type DoorPages = {
  /** A refusal as whoever waits for it can read it. */
  refusalFor: (answer: Response, asked: Asked) => Promise<Response>
  /** Whether the form of a page may bring files by itself, in which field. */
  takesFiles: (path: string) => boolean
  filesField: string
}

const isApi = (path: string) => path.startsWith('/api/')

const senderOf = (person: string | null): Sender =>
  person === null ? 'nobody' : person.startsWith('staff ') ? 'staff' : 'client'

/** A form of a page, or a call of an action, may not be empty either. */
const mayHaveBody = ({ method, headers, url = '' }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined ||
  Number(headers['content-length'] ?? 0) > 0 ||
  isPost(method ?? '', url)

function tooLarge(sender: Sender, isFile: boolean, max: number): Response {
  if (sender === 'nobody' && isFile) return answerRefused(401, refusal('sign_in_first'))
  const size = bytesInWords(max)
  const code = sender === 'nobody' ? 'request_too_large_unsigned' : 'request_too_large'
  return answerRefused(413, refusal(code, { size }))
}

type Next = (request: IncomingMessage) => void

type Coming = {
  asked: Asked
  /** Whose token it carries. */
  person: string | null
  request: IncomingMessage
  response: ServerResponse
}

const isPost = (method: string, path: string) => method === 'POST' && !isApi(path)

/** The request as Next may see it, its body bounded and looked at, or the answer that refuses it. */
async function received(
  { asked, person, request, response }: Coming,
  { takesFiles, filesField }: DoorPages,
): Promise<IncomingMessage | Response> {
  const { method, headers } = asked
  const path = new URL(asked.url).pathname
  const sender = senderOf(person)
  const type = headers.get('content-type') ?? ''

  const isPosted = isPost(method, path)
  const isCalled = isPosted && headers.has('next-action')
  const isForm = isPosted && type.toLowerCase().startsWith('multipart/form-data')
  const isPlain = isForm && !isCalled && sender === 'client' && takesFiles(path)
  const isFile = isApi(path) ? bringsFile(asked) : isPlain

  const max = bodyMax({ method, path, sender, bringsFile: isFile })
  const length = headers.get('content-length')
  if (Number(length ?? 0) > max) return tooLarge(sender, isFile, max)
  if (isPlain && person) return plainForm(request, response, person, filesField)
  // A file of the API is counted as it comes, by the route that reads it.
  if (isFile && sender !== 'nobody') return request
  if (!isForm && !isCalled && length !== null) return request

  const body = await readUpTo(request, max)
  if (body === null) return tooLarge(sender, isFile, max)
  const isStaff = sender === 'staff'
  const isAdmin = /^\/admin(\/|$)/.test(path)
  const posted = { body, type, isCalled, isStaff, isAdmin }
  const refused = isForm || isCalled ? await actionRefusal(posted) : null
  return refused ?? replayed(request, body)
}

/** As above, for a form as soon as it is its turn. */
async function admitted(
  request: IncomingMessage,
  response: ServerResponse,
  pages: DoorPages,
): Promise<IncomingMessage | Response> {
  const asked = askedOf(request)
  const person = await personOf(cookiesForPayload(asked.headers, env.APP_URL))
  const coming = { asked, person, request, response }
  const found = await received(coming, pages)
  if (found instanceof Response || !isPost(asked.method, new URL(asked.url).pathname)) return found
  return (await formTurn(coming)) ?? found
}

const failed = () => answerRefused(503, refusal('our_fault'))

/** Everything that is decided before Next sees a request, which would decode and buffer it first. */
export function openDoor(pages: DoorPages): void {
  stampCallers()

  async function refuse(request: IncomingMessage, response: ServerResponse, answer: Response) {
    const asked = askedOf(request)
    const isPage = !isApi(new URL(asked.url).pathname)
    const worded = isPage ? pages.refusalFor(answer, asked) : inLanguageOf(asked.headers, answer)
    await sendAnswer(request, response, await worded)
  }

  async function letIn(request: IncomingMessage, response: ServerResponse, next: Next) {
    try {
      const found = await admitted(request, response, pages)
      if (!(found instanceof Response)) return next(found)
      await refuse(request, response, found)
    } catch (error) {
      // Whoever sent it has hung up, and hears nothing any more.
      if (response.destroyed || request.errored) return
      process.emitWarning(error instanceof Error ? error : String(error))
      await refuse(request, response, failed()).catch(() => response.destroy())
    }
  }

  beforeNext((request, response, next) => {
    const id = randomUUID()
    response.setHeader('X-Request-Id', id)
    requestScope.run(id, () => {
      const refused = targetRefusal(request.method ?? '', request.url ?? '')
      if (refused) return void refuse(request, response, refused).catch(() => response.destroy())
      if (mayHaveBody(request)) return void letIn(request, response, next)
      next(request)
    })
  })
}
