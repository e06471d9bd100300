import { join } from 'node:path'
import { Client } from 'pg'

import { root } from '@/src/scripts/frame/root'
import { step } from '@/src/scripts/frame/step'
import { runProgram } from '@/src/scripts/processes/runProgram'
import { scriptArguments } from '@/src/scripts/processes/scriptArguments'
import type { Server } from '@/src/scripts/postgres/startServer'
import { createDatabase } from '@/src/scripts/steps/createDatabase'
import { pendingMigrations } from '@/src/scripts/steps/migrateWhenPending'
import { contentHash } from '@/src/scripts/steps/contentHash'
import { benchSettings } from '../benchSettings'
import { fillDatabase } from './fillDatabase'

const sources = ['tests/bench/data/*.ts']

async function asAdmin<T>(server: Server, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const databasesLike = (server: Server, prefix: string) =>
  asAdmin(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    return rows.map(({ datname }) => datname)
  })

export const dropDatabase = (server: Server, name: string) =>
  asAdmin(server, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  )

async function migrate(url: string): Promise<void> {
  if ((await pendingMigrations(url)).length === 0) return
  await runProgram(process.execPath, scriptArguments('migrate'), {
    cwd: root,
    env: { ...process.env, ...benchSettings(url), NODE_ENV: 'production' },
  })
}

async function make(server: Server, name: string, tickets: number): Promise<string> {
  const unfinished = `making_${name}`
  await dropDatabase(server, unfinished)
  await createDatabase(server.url('postgres'), unfinished)
  await migrate(server.url(unfinished))
  await fillDatabase(server.url(unfinished), tickets)
  await asAdmin(server, (client) => client.query(`alter database ${unfinished} rename to ${name}`))
  return `${tickets} tickets`
}

/**
 * The name of a database with that many tickets. It is made once and kept; newer migrations run on
 * it as on any desk. One of another data set is dropped.
 */
export async function cachedDatabase(server: Server, tickets: number): Promise<string> {
  const prefix = `bench_${tickets}_`
  const name = prefix + contentHash(root, sources, []).slice(0, 12)
  const known = await databasesLike(server, prefix)
  for (const old of known) if (old !== name) await dropDatabase(server, old)
  if (known.includes(name)) await migrate(server.url(name))
  else await step('Data set', () => make(server, name, tickets))
  return name
}

/** A copy to write into; an earlier one is replaced. */
export async function copyOf(server: Server, name: string): Promise<string> {
  const copy = 'running'
  await dropDatabase(server, copy)
  await asAdmin(server, (client) =>
    client.query(`create database ${copy} template ${name} strategy file_copy`),
  )
  return copy
}

/** Where the databases of benchmarks live, apart from those of a desk. */
export const benchFolder = join(root, '.data', 'bench')
