import { slugs } from '@/src/slugs'
import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { integer } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<PostgresAdapterArgs['afterSchemaInit']>[number]

/** What the database says better than fields can: the number comes from its own sequence. */
export const deskSchema: SchemaHook = ({ schema, extendTable }) => {
  const tickets = schema.tables[slugs.tickets]
  if (!tickets) throw new Error(`There is no table "${slugs.tickets}".`)
  extendTable({
    table: tickets,
    columns: {
      number: integer('number')
        .notNull()
        .default(sql`nextval('ticket_number_seq')`),
    },
  })
  return schema
}
