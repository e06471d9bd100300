import { boundedRequest } from './boundedRequest'
import { privateAnswer } from './privateAnswer'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** A route of Payload's behind the same door in and out as every other. */
export const guarded =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    const bounded = await boundedRequest(request)
    return bounded instanceof Response
      ? privateAnswer(bounded)
      : privateAnswer(await handler(bounded, context))
  }
