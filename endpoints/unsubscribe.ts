import { env } from '@/src/env'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { Endpoint } from 'payload'
import { stopMails } from '@/src/operations/stopMails'

const path = '/desk/unsubscribe/:key'

/** Programs follow links: this one shows the page that asks, and changes nothing. */
const show: Endpoint = {
  path,
  method: 'get',
  handler: (req) =>
    Response.redirect(
      `${env.APP_URL}/unsubscribe/${encodeURIComponent(String(req.routeParams?.key))}`,
      303,
    ),
}

/** The one click of a mail program (RFC 8058): nobody is signed in, the key says who it is. */
export const stopByMail: Endpoint = {
  path,
  method: 'post',
  handler: async (req) => {
    const isDone = await stopMails(req.payload, String(req.routeParams?.key))
    if (isDone) return Response.json({ done: true })
    throw refuse(404, refusal('not_found'))
  },
}

export const unsubscribe = [show, stopByMail]
