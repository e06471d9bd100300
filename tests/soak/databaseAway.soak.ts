import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, it, vi } from 'vitest'

import { root } from '@/src/scripts/frame/root'
import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { freeBlock } from '@/src/scripts/testing/freeBlock'
import { startTestDesk } from '@/src/scripts/testing/startTestDesk'
import { startTestServer, type TestServer } from '@/src/scripts/testing/startTestServer'
import { template } from '@/src/scripts/testing/template'
import { testSettings } from '@/src/scripts/testing/testSettings'
import { freeze } from '../support/freeze'
import { sized } from './parts/amount'
import { DeskLoad } from './parts/DeskLoad'
import { ask, survive, untilItAnswers } from './parts/outage'

/** Seconds. */
const stops = sized([1, 10], [1, 30, 120])
const frozen = sized(6, 30)
const kills = sized(3, 10)

const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-away-'))
  // When root runs this, the server's own user has to pass through.
  chmodSync(folder, 0o711)
  return folder
}

const pidFile = (folder: string) => join(folder, 'data', 'postmaster.pid')
const postmasterOf = (folder: string) =>
  existsSync(pidFile(folder)) ? Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0]) : 0

describe('a desk on a server of its own', () => {
  const shutdown = new Shutdown()
  const folder = newFolder()
  let server: TestServer
  let origin: string
  let url: string

  beforeAll(async () => {
    server = await startTestServer({ durable: true })
    shutdown.onStop('server', server.stop)
    url = server.url(template)
    origin = (await startTestDesk(url, folder, shutdown)).origin
  })
  afterAll(async () => {
    await shutdown.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const isAlive = (pid: number) => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }

  it.each(stops)('bears that it is stopped for %i s', async (length) => {
    const load = new DeskLoad(origin, `Stopped ${length}`)
    await load.begin()
    await survive({
      ...{ name: `stopped for ${length} s`, load, url },
      goAway: async () => {
        const pid = postmasterOf(server.folder)
        // Its "fast" way to stop.
        process.kill(pid, 'SIGINT')
        await vi.waitUntil(() => !isAlive(pid), { timeout: 60_000, interval: 20 })
        await pause(length * 1_000)
        await server.revive()
        await untilItAnswers(url)
      },
    })
  })

  it(`bears that it is frozen for ${frozen} s`, async () => {
    const load = new DeskLoad(origin, 'Frozen')
    await load.begin()
    await survive({
      ...{ name: `frozen for ${frozen} s`, load, url },
      goAway: async () => {
        const thaw = freeze(postmasterOf(server.folder))
        await pause(frozen * 1_000)
        thaw()
        await untilItAnswers(url)
      },
    })
  })
})

describe('a desk as npm start runs it', () => {
  const dataDir = newFolder()
  let desk: ChildProcess
  let said = ''
  let origin: string

  beforeAll(async () => {
    const port = String(await freeBlock(4))
    origin = `http://localhost:${port}`
    desk = spawn(process.execPath, [join(root, 'src', 'scripts', 'run.mjs'), 'start'], {
      cwd: root,
      env: {
        ...process.env,
        ...testSettings({ PORT: port, DATA_DIR: dataDir, SEED_DEMO: 'on', WORKER: 'inline' }),
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [desk.stdout, desk.stderr]) stream?.on('data', (text) => (said += text))
    await vi
      .waitUntil(() => said.includes('Ready after'), { timeout: 240_000, interval: 100 })
      .catch(() => {
        throw new Error(`It did not start:\n${said}`)
      })
  })
  afterAll(async () => {
    desk.kill('SIGTERM')
    await once(desk, 'exit')
    rmSync(dataDir, { recursive: true, force: true })
  })

  it(`bears that its embedded database is killed ${kills} times`, async () => {
    const [, port = '', folder = ''] = /embedded, port (\d+), in ([^,)]+)/.exec(said) ?? []
    const password = readFileSync(join(folder, 'password'), 'utf8')
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/desk`
    const load = new DeskLoad(origin, 'Killed')
    await load.begin()
    await survive({
      ...{ name: `killed ${kills} times`, load, url, comesAndGoes: true },
      goAway: async () => {
        for (let times = 0; times < kills; times++) {
          if (times > 0) await pause(2_000)
          const killed = postmasterOf(folder)
          process.kill(killed, 'SIGKILL')
          await vi.waitUntil(() => ![0, killed].includes(postmasterOf(folder)), {
            timeout: 60_000,
          })
          await untilItAnswers(url)
          await ask(url, 'select 1')
        }
      },
    })
  })
})
