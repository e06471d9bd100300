import { slugs } from '@/src/slugs'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { drizzleOf, transactionOf } from './transaction'

/** Tickets that one statement renames: more would hold locks for longer than a save may take. */
export const renamedAtOnce = 500

const tickets = sql.identifier(slugs.tickets)

/** In the order of their ids, as every other lock on tickets is taken. */
const renaming = (client: string, name: string) => sql`
  update ${tickets} set requester_name = ${name} where id in (
    select id from ${tickets}
    where client_id = ${client}::uuid and requester_name <> ${name}
    order by id limit ${renamedAtOnce} for update
  )`

/** Lets tickets show the name that their requester has now. True while there are more of them. */
export async function renameRequester(
  payload: Payload,
  client: string,
  name: string,
  /** The change that brings the new name along: together with it, or not at all. */
  req?: PayloadRequest,
): Promise<boolean> {
  const db = req ? await transactionOf(req) : drizzleOf(payload)
  const { rowCount } = await db.execute(renaming(client, name))
  return (rowCount ?? 0) >= renamedAtOnce
}
