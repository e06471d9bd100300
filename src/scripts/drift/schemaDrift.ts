import { readdirSync, readFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import payload from 'payload'

import { root } from '../frame/root'
import { differences } from './differences'

const folder = join(root, 'src', 'migrations')
const shown = 20

function newestSnapshot(): unknown {
  const name = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  return name ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : {}
}

/** The schema of the config as a migration would note it down. No database is asked. */
async function currentSnapshot(): Promise<unknown> {
  process.env.PAYLOAD_SECRET = randomBytes(32).toString('hex')
  const { default: config } = await import('@payload-config')
  await payload.init({ config, disableDBConnect: true, disableOnInit: true })
  const { requireDrizzleKit, schema } = payload.db as unknown as PostgresAdapter
  const snapshot = await requireDrizzleKit().generateDrizzleJson(schema)
  return JSON.parse(JSON.stringify(snapshot))
}

const withoutIds = (snapshot: unknown) => ({ ...(snapshot as object), id: null, prevId: null })

/** Migrations that stand in the folder but are not run, because index.ts does not name them. */
function forgotten(): string[] {
  const index = readFileSync(join(folder, 'index.ts'), 'utf8')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .filter((file) => !index.includes(`'./${file.replace('.ts', '')}'`))
}

/**
 * Null when the migrations lead to the schema of the collections. `payload migrate:create` cannot
 * tell: where a column might have been renamed it asks, and without a terminal it ends with 0.
 */
export async function schemaDrift(): Promise<string | null> {
  const missing = forgotten()
  if (missing.length > 0) return `src/migrations/index.ts does not name ${missing.join(', ')}.`

  const changed = differences(withoutIds(newestSnapshot()), withoutIds(await currentSnapshot()))
  if (changed.length === 0) return null
  const more = changed.length > shown ? `\n  and ${changed.length - shown} more` : ''
  return (
    'The collections need a migration that does not exist. Run: npm run migrate:create\n  ' +
    changed.slice(0, shown).join('\n  ') +
    more
  )
}
