import { env } from '@/src/env'
import { boundedRequest } from './boundedRequest'
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
    const bounded = await boundedRequest(request)
    return bounded instanceof Response
      ? privateAnswer(bounded)
      : privateAnswer(await handler(bounded, context))
  }
