import { expect } from 'vitest'

import type { OpenStream } from '../../support/follow'
import { onceAFile } from '../../support/onceAFile'
import { rest } from '../../support/rest'
import { tokenIn, work } from '../desk/accountMails'
import { readySession } from '../desk/readySession'
import { post } from '../desk/signIn'
import { organization, person } from '../desk/system'
import { isReady, listenWith } from '../live/listeners'

export type Holder = {
  collection: 'staff' | 'clients'
  id: string
  email: string
  /** The session that makes what the person changes, and another one. */
  hand: string
  elsewhere: string
  elsewhereSid: string
  stream: OpenStream
  forgotLink: string
  invitationLink: string
}

/** The session of an admin who is not the person. */
export const admin = () =>
  onceAFile('session of the admin', async () => {
    const { token } = await readySession('staff', await person('admin@desk.example'))
    return token
  })

const linkIn = (mail: string | undefined, collection: string) =>
  tokenIn(mail, collection === 'staff' ? '/admin/reset/' : '/set-password/')

export async function forgotLink(collection: string, email: string): Promise<string> {
  const { status } = await post(`/api/${collection}/forgot-password`, { email })
  expect(status).toBe(200)
  return linkIn(await work(email), collection)
}

let made = 0

/**
 * Somebody who was just invited and holds every right there is; the jobs of the two mails are run
 * again later, as if they had waited until then.
 */
export async function newHolder(collection: 'staff' | 'clients'): Promise<Holder> {
  const email = `holder-${process.pid}-${++made}@acme.example`
  const data =
    collection === 'staff'
      ? { role: 'admin' }
      : { memberships: [{ organization: await organization('Acme'), role: 'member' }] }
  const added = await rest('POST', `/api/${collection}`, {
    token: await admin(),
    body: { email, name: 'Ida', ...data },
  })
  expect(added.status, JSON.stringify(added.body)).toBe(201)
  const id = String(added.body.doc.id)
  const invitationLink = linkIn(await work(id), collection)
  const hand = await readySession(collection, id)
  const elsewhere = await readySession(collection, id)
  const stream = await listenWith(elsewhere.token)
  await stream.until(isReady)
  return {
    ...{ collection, id, email, stream, invitationLink },
    ...{ hand: hand.token, elsewhere: elsewhere.token, elsewhereSid: elsewhere.sid },
    forgotLink: await forgotLink(collection, email),
  }
}
