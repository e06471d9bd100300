import { isAdmin } from '@/access/people'
import { mailLanguages } from '@/src/domain/mail/languages'
import { wordedMails } from '@/src/domain/mail/settings'
import { env } from '@/src/env'
import { deskLook } from '@/src/mail/deskLook'
import { mailSettingsOf } from '@/src/mail/mailSettingsOf'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { Endpoint } from 'payload'

/** Nothing runs in it, nothing but the logo is fetched, and nothing around it is reached. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'; sandbox"

/** A mail as it would go out now, told of a made-up ticket. */
export const mailPreview: Endpoint = {
  path: '/desk/mails/:mail/:language',
  method: 'get',
  handler: async (req) => {
    const mail = wordedMails.find((each) => each === req.routeParams?.mail)
    const language = mailLanguages.find((each) => each === req.routeParams?.language)
    if (!isAdmin(req.user) || !mail || mail === 'all' || !language) {
      throw refuse(404, refusal('not_found'))
    }
    // Rendering is the worker's work, and this page alone shows what it makes.
    const { sampleMail } = await import('@/src/mail/sampleMail')
    const settings = await mailSettingsOf(req.payload)
    const look = await deskLook(req.payload, env.MAIL_FROM)
    const { html } = await sampleMail(mail, language, {
      ...settings,
      ...look,
      appUrl: env.APP_URL,
    })
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
      },
    })
  },
}
