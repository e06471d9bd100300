import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'

export type Outcome = { succeeded: boolean; output: string }

const minutes = 60_000

/** Runs `payload …`. Its database cannot be reached and nobody is there to answer a question. */
export function payloadCommand(args: string[]): Outcome {
  const result = spawnSync('node_modules/.bin/payload', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 3 * minutes,
    env: {
      ...process.env,
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    },
  })
  const output = [result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n')
  return { succeeded: result.status === 0, output }
}
