import { createHash, randomUUID } from 'node:crypto'

import { SignJWT } from 'jose'
import pg from 'pg'

import { testSecret } from '@/src/scripts/testing/testSettings'

const seconds = 12 * 60 * 60

const secret = process.env.DESK_E2E_SECRET ?? testSecret

/** Payload signs with this digest of the secret. */
const key = new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))

/**
 * A session of its own for a person of this database, as a sign-in leaves it, and its token. A real
 * one hashes the password twice, which takes most of a second of the processor: tests that are not
 * about signing in have no need of it. Staff have their addresses at desk.example.
 */
export async function openSession(database: string, email: string): Promise<string> {
  const collection = email.endsWith('@desk.example') ? 'staff' : 'clients'
  const sid = randomUUID()
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  try {
    // Locked as by a sign-in, or one at the same time would write its list without this session.
    const { rows } = await client.query(
      `with person as (select id from ${collection} where email = $1 for update)
       insert into ${collection}_sessions (_order, _parent_id, id, created_at, expires_at)
       select 1 + (select count(*) from ${collection}_sessions where _parent_id = person.id),
         person.id, $2, now(), now() + make_interval(secs => $3)
       from person returning _parent_id as id`,
      [email, sid, seconds],
    )
    if (!rows[0]) throw new Error(`There is no ${email} in ${collection}.`)
    return await new SignJWT({ id: rows[0].id, collection, email, sid })
      .setProtectedHeader({ alg: 'HS256', authVersion: 1, typ: 'JWT' })
      .setIssuedAt()
      .setExpirationTime(`${seconds}s`)
      .sign(key)
  } finally {
    await client.end()
  }
}
