import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { buildSecret, settings } from '@/src/env'

import { CommandError } from '../frame/CommandError'
import { root } from '../frame/root'
import { runProgram } from '../processes/runProgram'
import { contentHash } from './contentHash'

const stamp = join(root, '.next', 'desk-built')

/** Whatever ends up in the app. A change elsewhere does not build it again. */
const sources = [
  'package-lock.json',
  'next.config.*',
  'postcss.config.*',
  'payload.config.ts',
  'tsconfig.json',
  '{access,collections,globals,hooks,endpoints,media,messages,public,src}/**',
]
const elsewhere = ['src/{scripts,seed,migrations}/**']

const longest = 10 * 60_000

const sourcesHash = () => contentHash(root, sources, elsewhere)

/** Builds the app when it is not the one of these sources. Returns what was done, in words. */
export async function buildWhenStale(): Promise<string> {
  const deadline = Date.now() + longest
  for (;;) {
    const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash()
    if (isFresh && existsSync(join(root, '.next', 'BUILD_ID'))) return 'fresh'
    try {
      await build()
      return 'built'
    } catch (error) {
      // A second desk that starts at the same time waits for the build of the first.
      const isElsewhere = String(error).includes('Another next build process')
      if (!isElsewhere || Date.now() > deadline) throw error
      await wait(2000)
    }
  }
}

/** The settings of this machine have no place in a build: it is the same for all. */
export async function build(): Promise<void> {
  const hash = sourcesHash()
  rmSync(stamp, { force: true })
  const unset = Object.fromEntries(Object.keys(settings).map((name) => [name, '']))
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  await runProgram(process.execPath, [next, 'build'], {
    cwd: root,
    env: {
      ...process.env,
      ...unset,
      PAYLOAD_SECRET: buildSecret,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  }).catch((error: unknown) => {
    throw new CommandError(`The build failed.\n${error instanceof Error ? error.message : error}`)
  })
  mkdirSync(join(root, '.next'), { recursive: true })
  writeFileSync(stamp, hash)
}
