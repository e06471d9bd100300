import { env } from '@/src/env'
import { answerUnlessAway, awayRefusal, lifeSign } from './away'
import { boundedRequest } from './boundedRequest'
import { withFetchMetadata, isCrossSite } from './origin'
import { cookiesForPayload } from './hostCookie'
import { requestCount } from './requestCount'
import { refusal } from '@/src/domain/refusal'
import { answerRefused, inLanguageOf, privateAnswer, tooMany } from './answers'

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
    const answered = async (answer: Response, more?: Readonly<Record<string, string>>) =>
      privateAnswer(await inLanguageOf(request.headers, answer), more)

    if (isCrossSite(request.method, request.headers, env.APP_URL)) {
      return answered(answerRefused(403, refusal('other_site')))
    }
    const known = asPayloadReads(request)
    const count = await requestCount(known)
    if (count.seconds > 0) return answered(tooMany(count))

    const early = lifeSign(known) ?? (await awayRefusal(known))
    if (early) return answered(early, count.headers)

    const bounded = await boundedRequest(known)
    const answer =
      bounded instanceof Response
        ? bounded
        : await answerUnlessAway(bounded, () => handler(bounded, context))
    return answered(answer, count.headers)
  }
