import type { Migration } from 'payload'
import pg from 'pg'

import { migrations } from '@/src/migrations'

import { withPayload } from './frame/withPayload'

// Any number; every process that migrates a desk must use the same.
const lock = 720_174_001

process.env.PAYLOAD_MIGRATING = 'true'

await withPayload(async (payload) => {
  // Payload takes no lock of its own: of two that migrate at once, one would fail half-way.
  const holder = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await holder.connect()
  await holder.query('select pg_advisory_lock($1)', [lock])
  // Payload types the arguments as unknown, and the migrations it writes itself do not fit that.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  await holder.end()
  return 'The database has every migration.'
})
