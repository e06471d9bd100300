import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

import { CommandError } from '../frame/CommandError'
import type { Running } from './openDatabase'

// Any number; every start on an embedded database must use the same.
const lock = 720_174_002

/** Milliseconds. */
const pause = 1_000

/** False when another holds it. Throws when the database does not answer. */
async function holdLock(address: string, lost: () => void): Promise<boolean> {
  const holder = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000 })
  // The server may stop before us.
  holder.on('error', () => undefined)
  await holder.connect()
  const { rows } = await holder.query('select pg_try_advisory_lock($1) as mine', [lock])
  if (rows[0]?.mine === true) {
    holder.once('end', lost)
    return true
  }
  await holder.end()
  return false
}

/**
 * Holds a lock while this process lives, so that two starts never share one embedded database. The
 * database itself releases it, however we end; when the database ends first, it is taken again.
 */
export async function onlyDesk({ DATABASE_URL, DATA_DIR }: Running): Promise<void> {
  async function takeAgain(): Promise<void> {
    for (;;) {
      await wait(pause, undefined, { ref: false })
      if (await holdLock(DATABASE_URL, () => void takeAgain()).catch(() => false)) return
    }
  }
  if (await holdLock(DATABASE_URL, () => void takeAgain())) return
  throw new CommandError(
    `Another desk runs with the data in ${DATA_DIR}. ` +
      'Stop it first, or set DATA_DIR and PORT for a second one.',
  )
}
