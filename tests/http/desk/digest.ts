import { testPayload } from '../../support/payload'
import { sql } from './system'

let query: Promise<string> | undefined

async function compose(): Promise<string> {
  const tables = await sql(
    `select format('%I', table_name) as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'
       and table_name not like 'audit_events%' and table_name <> 'sign_in_counters' order by 1`,
  )
  const parts = tables.map(
    ({ name }) => `(select coalesce(sum(hashtextextended(t::text, 0)), 0) from ${name} t)`,
  )
  return `select md5(concat_ws('|', ${parts.join(', ')})) as digest`
}

/**
 * One value for all that is stored, but for who was refused and how often: the same before and
 * after means that nothing was written.
 */
export async function digest(): Promise<unknown> {
  const { payload } = await testPayload()
  // Named, so that its plan of all tables is made once a connection.
  const { rows } = await payload.db.pool.query({
    name: 'digest of all tables',
    text: await (query ??= compose()),
  })
  return rows[0].digest
}
