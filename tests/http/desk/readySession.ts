import { SignJWT } from 'jose'
import { sessionLife } from '@/src/domain/account/sessionLife'
import { testPayload } from '../../support/payload'
import { sql } from './system'

type Signed = { alg?: string; exp?: number | null }

/** Signed with the desk's own key, whatever it says. */
export async function signed(
  claims: Record<string, unknown>,
  { alg = 'HS256', exp = Math.floor(Date.now() / 1000) + sessionLife.idle }: Signed = {},
): Promise<string> {
  const { payload } = await testPayload()
  const token = new SignJWT(claims).setProtectedHeader({ alg, authVersion: 1, typ: 'JWT' })
  if (exp !== null) token.setExpirationTime(exp)
  return token.sign(new TextEncoder().encode(payload.secret))
}

let made = 0

/** What a sign-in leaves behind, without the work of one. */
export async function readySession(collection: 'staff' | 'clients', id: string) {
  const sid = `session ${process.pid} ${++made} of ${id}`
  await sql(
    `insert into ${collection}_sessions (_order, _parent_id, id, created_at, expires_at)
     values ($1, $2, $3, now(), now() + make_interval(secs => $4))`,
    [made, id, sid, sessionLife.idle],
  )
  return { sid, token: await signed({ id, collection, sid }) }
}
