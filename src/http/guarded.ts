import { env } from '@/src/env'
import { answerUnlessAway, awayRefusal, lifeSign } from './away'
import { boundedRequest } from './boundedRequest'
import { withFetchMetadata, isCrossSite } from './origin'
import { cookiesForPayload } from './hostCookie'
import { requestCount } from './requestCount'
import { privateAnswer, refusal, tooMany } from './answers'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** Made anew from its parts: Next wraps its requests in a way that `new Request` cannot read. */
function asPayloadReads(request: Request): Request {
  const { body, headers: sent, method, signal, url } = request
  const headers = withFetchMetadata(method, cookiesForPayload(sent, env.APP_URL), env.APP_URL)
  if (headers === sent) return request
  return new Request(url, { body, duplex: 'half', headers, method, signal } as RequestInit)
}

/** A route of Payload's behind the same door in and out as every other. */
export const guarded =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    if (isCrossSite(request.method, request.headers, env.APP_URL)) {
      return privateAnswer(refusal(403, 'This request comes from another site.'))
    }
    const known = asPayloadReads(request)
    const count = await requestCount(known)
    if (count.seconds > 0) return privateAnswer(tooMany(count))

    const early = lifeSign(known) ?? (await awayRefusal(known))
    if (early) return privateAnswer(early, count.headers)

    const bounded = await boundedRequest(known)
    const answer =
      bounded instanceof Response
        ? bounded
        : await answerUnlessAway(bounded, () => handler(bounded, context))
    return privateAnswer(answer, count.headers)
  }
