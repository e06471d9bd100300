import { pbkdf2Sync } from 'node:crypto'
import { expect, onTestFinished, vi } from 'vitest'
import { sessionLife } from '@/src/domain/account/sessionLife'
import { streamLimits } from '@/src/domain/limits'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { post } from '../desk/signIn'
import { organization, sql } from '../desk/system'
import { admin, forgotLink, type Holder } from './holder'

const moved = (email: string) => `moved-${email}`
const current = 'the words until now'

async function save(token: string, { collection, id }: Holder, body: object) {
  const { status, body: answer } = await rest('PATCH', `/api/${collection}/${id}`, { token, body })
  expect(status, JSON.stringify(answer)).toBe(200)
}

const byAdmin = (body: object) => async (holder: Holder) => save(await admin(), holder, body)

/** The same salt, so that whatever stands on the password still does. */
async function knowPassword({ collection, id }: Holder) {
  const [row] = await sql(`select salt from ${collection} where id = $1`, [id])
  const hash = pbkdf2Sync(current, String(row?.salt), 600_000, 32, 'sha256').toString('hex')
  await sql(`update ${collection} set hash = $1 where id = $2`, [`pbkdf2-sha256-v1:${hash}`, id])
}

async function share(sharesTickets: boolean) {
  const path = `/api/organizations/${await organization('Acme')}`
  const { status } = await rest('PATCH', path, { token: await admin(), body: { sharesTickets } })
  expect(status).toBe(200)
}

const nextHeartbeat = () => vi.advanceTimersByTime(streamLimits.heartbeat)

/** Every way in which what a right stands on can change. */
export const changes = {
  'address changed by self': (holder: Holder) =>
    save(holder.hand, holder, { email: moved(holder.email) }),
  'address changed by an admin': async (holder: Holder) =>
    save(await admin(), holder, { email: moved(holder.email) }),
  'password changed': async (holder: Holder) => {
    await knowPassword(holder)
    await save(holder.hand, holder, { currentPassword: current, password: 'quite other words' })
  },
  'password reset': async ({ collection, email }: Holder) => {
    const token = await forgotLink(collection, email)
    const body = { token, password: 'set by another link' }
    expect((await post(`/api/${collection}/reset-password`, body)).status).toBe(200)
  },
  disabled: byAdmin({ disabled: true }),
  'disabled and enabled again': async (holder: Holder) => {
    await byAdmin({ disabled: true })(holder)
    await byAdmin({ disabled: false })(holder)
  },
  deleted: async ({ collection, id }: Holder) => {
    const { payload } = await testPayload()
    // Nobody may by the API; whoever holds the server can.
    await payload.delete({ collection, id, overrideAccess: true })
    nextHeartbeat()
  },
  'membership removed': byAdmin({ memberships: [] }),
  'tickets no longer shared': async () => {
    await share(false)
    onTestFinished(() => share(true))
  },
  'role lowered': byAdmin({ role: 'editor' }),
  'signed out': async ({ collection, elsewhere }: Holder) => {
    const { status } = await rest('POST', `/api/${collection}/logout`, { token: elsewhere })
    expect(status).toBe(200)
  },
  'longest life passed': async ({ collection, id }: Holder) => {
    // Renewed ever since, so that the session is not idle.
    await sql(
      `update ${collection}_sessions set created_at = now() - make_interval(secs => $1)
       where _parent_id = $2`,
      [sessionLife.longest, id],
    )
    await sql(
      "update password_links set expires_at = now() - interval '1 s' where person_id = $1",
      [id],
    )
    nextHeartbeat()
  },
} satisfies Record<string, (holder: Holder) => Promise<unknown>>

export type Change = keyof typeof changes
