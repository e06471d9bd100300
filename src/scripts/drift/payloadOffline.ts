import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { root } from '../frame/root'
import { minute } from '@/src/domain/time/durations'

export type Outcome = { succeeded: boolean; output: string }

/** Runs `payload …`. Its database cannot be reached, and nobody is there to answer a question. */
export function payloadOffline(args: string[]): Outcome {
  const payload = join(root, 'node_modules', 'payload', 'bin.js')
  const result = spawnSync(process.execPath, [payload, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 3 * minute,
    env: {
      ...process.env,
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
      PAYLOAD_CONFIG_PATH: join(root, 'payload.config.ts'),
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    },
  })
  const output = [result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n')
  return { succeeded: result.status === 0, output }
}
