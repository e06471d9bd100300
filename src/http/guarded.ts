import { env } from '@/src/env'
import { boundedRequest } from './boundedRequest'
import { cookiesForPayload } from './hostCookie'
import { isForeign } from './isForeign'
import { privateAnswer } from './privateAnswer'
import { refusal } from './refusal'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** A route of Payload's behind the same door in and out as every other. */
export const guarded =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    if (isForeign(request.method, request.headers, env.APP_URL)) {
      return privateAnswer(refusal(403, 'This request comes from another site.'))
    }
    const headers = cookiesForPayload(request.headers, env.APP_URL)
    const asked = headers === request.headers ? request : new Request(request, { headers })
    const bounded = await boundedRequest(asked)
    return bounded instanceof Response
      ? privateAnswer(bounded)
      : privateAnswer(await handler(bounded, context))
  }
