import { mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'

import { runProgram } from '../../processes/runProgram'
import { untilPortAnswers } from '../../steps/untilPortAnswers'
import { freeBlock } from '../freeBlock'
import { startProgram } from './startProgram'
import { swiftConfigs, swiftServers } from './swiftConfigs'

export const s3Needs = [
  ['swift-proxy-server', 'swift-object-server', 'memcached'],
  [
    ...['swift', 'swift-proxy', 'swift-account', 'swift-container', 'swift-object', 'memcached'],
    ...['python3-keystonemiddleware'],
  ],
] as const

export type S3 = { settings: Record<string, string>; stop(): Promise<void> }

/** A real store that speaks S3, OpenStack's Swift, on loopback in a folder of its own. */
export async function startS3(folder: string): Promise<S3> {
  const first = await freeBlock(5)
  const ports = {
    ...{ proxy: first, account: first + 1, container: first + 2 },
    ...{ object: first + 3, cache: first + 4 },
  }
  const etc = join(folder, 'etc')
  for (const part of ['etc', 'srv/d1', 'cache', 'log']) {
    mkdirSync(join(folder, part), { recursive: true })
  }
  const user = userInfo().username
  for (const [name, text] of Object.entries(swiftConfigs(folder, user, ports))) {
    writeFileSync(join(etc, name), text)
  }
  for (const name of swiftServers) {
    const ring = (...args: string[]) =>
      runProgram('swift-ring-builder', [join(etc, `${name}.builder`), ...args])
    await ring('create', '4', '1', '0')
    await ring('add', `r1z1-127.0.0.1:${ports[name]}/d1`, '1')
    // It warns by its exit code that one disk is no cluster.
    await ring('rebalance').catch(() => undefined)
  }
  const env = { ...process.env, SWIFT_DIR: etc }
  const start = (name: string, command: string, ...args: string[]) =>
    startProgram(command, args, join(folder, 'log', `${name}.log`), env)
  const programs = [
    start('cache', 'memcached', '-l', '127.0.0.1', '-p', String(ports.cache), '-u', user),
    ...[...swiftServers, 'proxy' as const].map((name) =>
      start(name, `swift-${name}-server`, join(etc, `${name}-server.conf`)),
    ),
  ]
  const ended = Promise.race(programs.map((program) => program.ended))
  for (const port of Object.values(ports)) await untilPortAnswers(port, 'S3 store', ended)
  return {
    settings: {
      STORAGE: 's3',
      S3_ENDPOINT: `http://127.0.0.1:${ports.proxy}`,
      S3_REGION: 'us-east-1',
      S3_ACCESS_KEY_ID: 'test:tester',
      S3_SECRET_ACCESS_KEY: 'testing',
    },
    stop: async () => {
      for (const program of programs.reverse()) await program.stop()
    },
  }
}
