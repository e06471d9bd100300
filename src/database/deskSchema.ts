import { slugs } from '@/src/slugs'
import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { customType, integer } from '@payloadcms/db-postgres/drizzle/pg-core'
import { alphabetical } from './retyped'

type SchemaHook = NonNullable<PostgresAdapterArgs['afterSchemaInit']>[number]
type Tables = Parameters<SchemaHook>[0]['schema']['tables']

const inAlphabet = customType<{ data: string }>({ dataType: () => alphabetical })

/** What people read lists by: apple, Ärger, Łódź, Zebra. */
const named: Readonly<Record<string, readonly string[]>> = {
  [slugs.tickets]: ['subject', 'requesterName'],
  [slugs.articles]: ['title'],
  [`_${slugs.articles}_v`]: ['version_title'],
  [slugs.articleFiles]: ['name'],
  [slugs.articleSections]: ['name'],
  [slugs.attachments]: ['name'],
  [slugs.businessHours]: ['name'],
  [slugs.cannedReplies]: ['title'],
  [slugs.clients]: ['name'],
  [slugs.organizations]: ['name'],
  [slugs.projects]: ['name'],
  [slugs.savedFilters]: ['name'],
  [slugs.slaPolicies]: ['name'],
  [slugs.slaRecalculations]: ['name'],
  [slugs.staff]: ['name'],
  [slugs.ticketCategories]: ['name'],
  'payload-query-presets': ['title'],
}

function tableOf(tables: Tables, slug: string) {
  const table = tables[slug.replaceAll('-', '_')]
  if (!table) throw new Error(`There is no table of "${slug}".`)
  return table
}

/** What the database says better than fields can: numbers of a sequence, words of an alphabet. */
export const deskSchema: SchemaHook = ({ schema, extendTable }) => {
  for (const [slug, fields] of Object.entries(named)) {
    const table = tableOf(schema.tables, slug)
    const columns = fields.map((field) => {
      const { name, notNull } = table[field] as unknown as { name: string; notNull: boolean }
      return [field, notNull ? inAlphabet(name).notNull() : inAlphabet(name)] as const
    })
    extendTable({ table, columns: Object.fromEntries(columns) })
  }
  extendTable({
    table: tableOf(schema.tables, slugs.tickets),
    columns: {
      number: integer('number')
        .notNull()
        .default(sql`nextval('ticket_number_seq')`),
    },
  })
  return schema
}
