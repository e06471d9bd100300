import { expect } from 'vitest'
import { accountOfLink } from '@/src/operations/setPasswordByLink'
import { onceAFile } from '../../support/onceAFile'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { work } from '../desk/accountMails'
import { reply } from '../desk/act'
import { makeTicket } from '../desk/makeTicket'
import { post } from '../desk/signIn'
import { sql } from '../desk/system'
import { heard } from '../live/listeners'
import type { Holder } from './holder'

/** `less`: it stands, and reaches less. `moved`: it goes to the new address. */
export type Outcome = 'ended' | 'stays' | 'less' | 'moved'

const colleagues = () => onceAFile('a ticket of a colleague', async () => (await makeTicket()).id)

/** What a session still reaches, and that an ended one reaches nothing. */
async function ofSession(holder: Holder, headers: Record<string, string>): Promise<Outcome> {
  const me = await rest('GET', `/api/${holder.collection}/me`, { headers })
  const { status } = await rest('GET', `/api/tickets/${await colleagues()}`, { headers })
  if (me.body.user === null) {
    expect(status).toBe(401)
    const renewed = await rest('POST', `/api/${holder.collection}/refresh-token`, { headers })
    expect([renewed.status, renewed.headers.get('Set-Cookie')]).toEqual([401, null])
    return 'ended'
  }
  expect(me.body.user.id).toBe(holder.id)
  return status === 200 ? 'stays' : 'less'
}

const byHeader = (token: string) => ({ Authorization: `JWT ${token}` })

async function ofStream({ collection, id, stream }: Holder): Promise<Outcome> {
  const first = (await reply('sam', await colleagues())).body.doc.id as string
  // Their own ticket, or for staff any other: it is told after the first.
  const own = collection === 'clients' ? await ownTicket(id) : (await makeTicket()).id
  const last = own ? ((await reply('sam', own)).body.doc.id as string) : null
  await Promise.race([stream.ended, ...(last ? [heard(stream, last)] : [])])
  if (stream.text().includes(first)) return 'stays'
  if (last && stream.text().includes(last)) return 'less'
  expect(stream.told().at(-1)?.event).toBe('end')
  return 'ended'
}

/** Given to the person whatever they may ask for by now. Null when they are gone. */
async function ownTicket(client: string): Promise<string | null> {
  const { id } = await makeTicket()
  const stored = await sql(
    `update tickets set client_id = c.id from clients c where c.id = $1 and tickets.id = $2
     returning tickets.id`,
    [client, id],
  )
  return stored.length > 0 ? id : null
}

async function ofLink({ collection, email }: Holder, token: string): Promise<Outcome> {
  const { payload } = await testPayload()
  const account = await accountOfLink(payload, collection, token)
  if (account !== null) {
    expect(account).toBe(email)
    return 'stays'
  }
  const body = { token, password: 'from a former mailbox' }
  expect((await post(`/api/${collection}/reset-password`, body)).status).toBe(400)
  return 'ended'
}

async function ofMail(holder: Holder, job: string, kind: 'reset' | 'invitation'): Promise<Outcome> {
  const mail = await work(job, new Date(), kind)
  if (mail === undefined) return 'ended'
  if (mail.includes(`<${holder.email}>`)) return 'stays'
  expect(mail).toContain(`<moved-${holder.email}>`)
  return 'moved'
}

/** Each right, and what has become of it. */
export const rights: Readonly<Record<string, (holder: Holder) => Promise<Outcome>>> = {
  'session by cookie': (holder) =>
    ofSession(holder, {
      Cookie: `payload-token=${holder.elsewhere}`,
      'Sec-Fetch-Site': 'same-origin',
    }),
  'session by header': (holder) => ofSession(holder, byHeader(holder.elsewhere)),
  'session at hand': (holder) => ofSession(holder, byHeader(holder.hand)),
  stream: ofStream,
  'forgot link': (holder) => ofLink(holder, holder.forgotLink),
  'invitation link': (holder) => ofLink(holder, holder.invitationLink),
  'forgot mail not sent yet': (holder) => ofMail(holder, holder.email, 'reset'),
  'invitation mail not sent yet': (holder) => ofMail(holder, holder.id, 'invitation'),
}
