import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'

import { command } from './command'
import { root } from './root'

/** Payload's own command line. These commands read the config and need no database. */
export function payloadCommand(...commands: string[][]): Promise<never> {
  return command(async () => {
    const payload = join(root, 'node_modules', 'payload', 'bin.js')
    for (const args of commands) {
      const { status } = spawnSync(process.execPath, [payload, ...args], {
        cwd: root,
        stdio: 'inherit',
        env: {
          ...process.env,
          // Payload asks for one, though these commands sign nothing.
          PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || randomBytes(32).toString('hex'),
          PAYLOAD_CONFIG_PATH: join(root, 'payload.config.ts'),
        },
      })
      if (status !== 0) process.exit(status ?? 1)
    }
  })
}
