import type { AccountMail } from '@/src/mail/accountMail'
import { sendAccountMail } from '@/src/mail/sendAccountMail'
import { sendsAsBefore, sendsOver } from '../../jobs/mailSettings'
import { startMailServer } from '../../jobs/mailServer'
import { testPayload } from '../../support/payload'
import { sql } from './system'

export const appUrl = 'https://support.example.com'

/** The jobs that name this id or address, oldest first. */
export const jobsOf = async (value: string) =>
  (
    await sql(
      `select data from pgboss.job where name = 'send-account-mail'
       and $1 in (data->>'address', data->>'person') order by created_on`,
      [value],
    )
  ).map(({ data }) => data as AccountMail)

/** What the worker does with the last such job. Returns the mail, if one went out. */
export async function work(
  value: string,
  now = new Date(),
  kind?: AccountMail['kind'],
): Promise<string | undefined> {
  const { payload } = await testPayload()
  const job = (await jobsOf(value)).findLast((each) => !kind || each.kind === kind)
  if (!job) throw new Error(`No job names ${value}.`)
  const server = await startMailServer()
  try {
    sendsOver(server.url, { APP_URL: appUrl, MAIL_FROM: 'Desk <desk@example.com>' })
    await sendAccountMail(payload, job, now)
    return server.received[0]?.raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=')
  } finally {
    sendsAsBefore()
    await server.stop()
  }
}

export const tokenIn = (mail: string | undefined, path = '/set-password/') =>
  new RegExp(`${appUrl}${path}([\\w-]{43})`).exec(mail ?? '')?.[1] ?? ''
