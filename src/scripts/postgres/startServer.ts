import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { totalmem } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../ports/freePort'
import { assertPortFree } from '../ports/assertPortFree'
import { runProgram } from '../processes/runProgram'
import { CommandError } from '../frame/CommandError'
import { binaries } from './binaries'
import { createCluster } from './createCluster'
import { runningServer } from './runningServer'
import { checkVersion, serverHome } from './serverHome'
import { serverUser } from './serverUser'
import { stopWithParent } from './stopWithParent'

export type Server = {
  /** The address of one of its databases. */
  url(database: string): string
  folder: string
  port: number
  /** It was running already, left over or started by another command. */
  reused: boolean
  /** From now on it is stopped even when this process is killed. Only for who owns it. */
  stopWithUs(): void
  /** Starts it again if its process has ended. False when it has not, or was stopped by us. */
  revive(): Promise<boolean>
  stop(): Promise<void>
}

type Options = {
  dataDir: string
  /** 0: any free port. */
  port: number
  /** Off, a crash of the machine may lose data: only for tests. */
  durable: boolean
}

/**
 * Megabytes, an eighth of the memory there is. PostgreSQL's own 128 are full of changed pages on a
 * large desk, and whoever needs room waits until one is written.
 */
function bufferSize(): number {
  const allowed = process.constrainedMemory() || Infinity
  const eighth = Math.min(totalmem(), allowed) / 8 / 2 ** 20
  return Math.round(Math.min(1024, Math.max(128, eighth)))
}

/** The embedded PostgreSQL on the files in `dataDir`, started or found running. */
export async function startServer(options: Options): Promise<Server> {
  const user = serverUser()
  const home = serverHome(options.dataDir, user)
  const { initdb, pgCtl, major } = binaries(home.folder, user)
  checkVersion(home, major)
  const asUser = { ...user, cwd: home.folder }
  const control = (...args: string[]) => runProgram(pgCtl, [...args, '-D', home.data], asUser)

  let running = existsSync(home.data) ? runningServer(home) : null
  // A server that somebody is stopping at this moment is worth a little patience.
  for (let tries = 0; running && !(await isReady()) && tries < 50; tries++) {
    await wait(200)
    running = runningServer(home)
  }
  const port = running?.port ?? (options.port || (await freePort()))
  if (!running) {
    await assertPortFree(port, 'the embedded database')
    await createCluster({ initdb }, home, user)
    rmSync(home.log, { force: true })
    await start()
  }
  let guard: ChildProcess | null = null
  let isStopped = false
  let reviving: Promise<void> | undefined

  return {
    url: (database) => address(port, database),
    folder: home.folder,
    port,
    reused: running !== null,
    stopWithUs: () => {
      guard ??= stopWithParent(pgCtl, home.data, asUser)
    },
    revive: async () => {
      if (isStopped || runningServer(home)) return false
      await (reviving = start())
      return true
    },
    stop: async () => {
      isStopped = true
      await reviving?.catch(() => undefined)
      guard?.kill('SIGKILL')
      if (runningServer(home)) await control('stop', '-w', '-m', 'fast')
    },
  }

  function address(onPort: number, database: string): string {
    const password = readFileSync(home.password, 'utf8')
    return `postgres://postgres:${password}@127.0.0.1:${onPort}/${database}`
  }

  async function isReady(): Promise<boolean> {
    return control('status').then(
      () => readFileSync(`${home.data}/postmaster.pid`, 'utf8').includes('ready'),
      () => false,
    )
  }

  async function start(): Promise<void> {
    const flags = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      '-c unix_socket_directories=',
      '-c max_connections=200',
      '-c log_min_messages=warning',
      `-c fsync=${options.durable ? 'on' : 'off'}`,
      ...(options.durable
        ? [`-c shared_buffers=${bufferSize()}MB`, '-c max_wal_size=2GB', '-c wal_compression=on']
        : ['-c synchronous_commit=off', '-c full_page_writes=off']),
    ]
    await control('start', '-w', '-t', '60', '-l', home.log, '-o', flags.join(' ')).catch(() => {
      const said = existsSync(home.log) ? readFileSync(home.log, 'utf8').trim().split('\n') : []
      throw new CommandError(
        `The embedded database did not start; its log is ${home.log}. It ends with:\n` +
          said.slice(-5).join('\n'),
      )
    })
  }
}
