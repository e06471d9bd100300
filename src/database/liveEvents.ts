import type { PayloadRequest } from 'payload'

import { executorOf } from './transaction'

/** Something was told; what it is stands in the table. */
export const eventChannel = 'desk_events'
/** The rights or the session of somebody have changed. */
export const personChannel = 'desk_people'

export const everybody = 'everybody'

/**
 * Lets open streams have this event, when the transaction of the request is committed and not
 * before. The database gives it its place among all told events at the commit.
 */
export async function tellEvent(req: PayloadRequest, event: string): Promise<void> {
  const db = await executorOf(req)
  await db.executeSql(
    `with told as (insert into live_events (event_id) values ($1))
     select pg_notify('${eventChannel}', '')`,
    [event],
  )
}

/** Lets all processes look again at the streams of one person, or of `everybody`. */
export async function tellRights(req: PayloadRequest, person: string): Promise<void> {
  const db = await executorOf(req)
  await db.executeSql(`select pg_notify('${personChannel}', $1)`, [person])
}
