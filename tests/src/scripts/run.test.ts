import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

import { describe, expect, it } from 'vitest'

const door = resolve(import.meta.dirname, '../../../src/scripts/run.mjs')

const run = (args: string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [door, ...args], {
    encoding: 'utf8',
    // Empty settings, so that this machine's .env does not matter.
    env: { ...process.env, DATABASE_URL: '', PAYLOAD_SECRET: '', ...env },
  })

describe('the door of the commands', () => {
  it.each([
    [['nothing'], {}, 'There is no command "nothing".'],
    [['../scripts/start'], {}, 'There is no command "../scripts/start".'],
    [['start'], { PORT: 'abc' }, 'PORT must be a number between 1 and 65535; it is "abc".'],
    [
      ['start'],
      { DATABASE_URL: 'postgres://127.0.0.1/desk' },
      'PAYLOAD_SECRET must be set when DATABASE_URL is set.',
    ],
    [['start'], { PAYLOAD_SECRET: 'weak' }, 'PAYLOAD_SECRET must have at least 32 characters'],
    [['start'], { DATA_DIR: '/dev/null/data' }, 'The data folder /dev/null/data cannot be written'],
  ])('%j %j ends with a sentence', (args, env, sentence) => {
    const { status, stderr } = run(args, env)
    expect(status).toBe(1)
    expect(stderr.trim().startsWith(sentence)).toBe(true)
    expect(stderr).not.toContain('    at ')
  })
})
