import type { Payload } from 'payload'

import { command } from './command'
import { openDatabase } from '../steps/openDatabase'
import { readSettings } from '../steps/readSettings'

/**
 * A command that works on the desk's data and ends. The settings are complete before the config
 * is loaded, because it reads them on import.
 */
export function withPayload(work: (payload: Payload) => Promise<string>): Promise<never> {
  return command(async (shutdown) => {
    const database = await openDatabase(readSettings(process.env))
    if (database.ours) {
      database.stopWithUs()
      shutdown.onStop('database', database.stop)
    }
    const { DATABASE_URL, PAYLOAD_SECRET } = database.settings
    Object.assign(process.env, { DATABASE_URL, PAYLOAD_SECRET })

    const { getPayload } = await import('payload')
    const { default: config } = await import('@payload-config')
    const payload = await getPayload({ config, disableOnInit: true })
    console.log(await work(payload))
    await shutdown.stop()
  })
}
