import { Client } from 'pg'

export type Sample = {
  id: string
  number: number
  subject: string
  client: string
  /** The end of the newest message that the client may see. */
  said: string
  messages: number
}

export type Samples = {
  /** From all of time, to be read by an agent. */
  any: Sample[]
  /** Not closed, to be answered. */
  live: Sample[]
  /** By the id of the client who asked. */
  own: ReadonlyMap<string, Sample[]>
  category: string
  closed: number
}

const columns = `t.id, t.number, t.subject, t.client_id as client,
  (select right(content, 20) from messages m where m.ticket_id = t.id and not is_internal
   order by created_at desc limit 1) as said,
  (select count(*)::int from messages m where m.ticket_id = t.id) as messages`

/** Tickets of that data set to ask for, so that every answer can be checked. */
export async function readSamples(url: string, clients: readonly string[]): Promise<Samples> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const ask = async (rest: string, values: unknown[] = []) =>
    (await client.query<Sample>(`select ${columns} from tickets t ${rest}`, values)).rows
  try {
    const { rows } = await client.query<{ total: number; category: string; closed: number }>(
      `select (select count(*)::int from tickets) as total,
         (select id from ticket_categories order by "order" limit 1) as category,
         (select count(*)::int from tickets where status = 'closed') as closed`,
    )
    const { total, category, closed } = rows[0]!
    return {
      any: await ask(`where number % ${Math.max(1, Math.floor(total / 400))} = 0`),
      live: await ask(
        `where status in ('open', 'in_progress') order by last_activity_at desc limit 400`,
      ),
      own: Map.groupBy(
        await ask(
          `where id in (select unnest((array(select id from tickets o where o.client_id = c.id
             order by last_activity_at desc limit 10))) from clients c where c.id = any($1))`,
          [clients],
        ),
        (sample) => sample.client,
      ),
      category,
      closed,
    }
  } finally {
    await client.end()
  }
}
