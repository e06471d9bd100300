import pg from 'pg'

import { Sentence } from '../frame/Sentence'
import type { Running } from './openDatabase'

// Any number; every start on an embedded database must use the same.
const lock = 720_174_002

/**
 * Holds a lock while this process lives, so that two starts never share one embedded database.
 * The database itself releases it, however we end.
 */
export async function onlyDesk(settings: Running): Promise<void> {
  const holder = new pg.Client({ connectionString: settings.DATABASE_URL })
  // The server may stop before us.
  holder.on('error', () => undefined)
  await holder.connect()
  const { rows } = await holder.query('select pg_try_advisory_lock($1) as mine', [lock])
  if (rows[0]?.mine === true) return
  await holder.end()
  throw new Sentence(
    `Another desk runs with the data in ${settings.DATA_DIR}. ` +
      'Stop it first, or set DATA_DIR and PORT for a second one.',
  )
}
