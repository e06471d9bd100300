import { env } from '@/src/env'
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
    const isDone = await stopMails(req, String(req.routeParams?.key))
    if (isDone) return Response.json({ done: true })
    return Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 })
  },
}

export const unsubscribe = [show, stopByMail]
