import type { Payload } from 'payload'

import { command } from './command'
import { databaseOfCommand } from '../steps/databaseOfCommand'

/** A command that works on the desk's data and ends. */
export function withPayload(work: (payload: Payload) => Promise<string>): Promise<never> {
  return command(async (shutdown) => {
    await databaseOfCommand(shutdown)
    const { getPayload } = await import('payload')
    const { default: config } = await import('@payload-config')
    const payload = await getPayload({ config, disableOnInit: true })
    console.log(await work(payload))
    await shutdown.stop()
  })
}
