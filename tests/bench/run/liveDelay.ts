import { Connection } from '../drive/Connection'
import type { People } from '../data/people'
import type { Samples } from '../drive/samples'
import { tokenOf } from '../drive/tokens'
import type { Started } from './startProduct'

const ticketIn = /"ticket":"([0-9a-f-]{36})"/g

/** Calls back for each event of a stream, with the ticket that it is about. */
async function follow(
  { origin }: Started,
  token: string,
  happened: (ticket: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const answer = await fetch(`${origin}/api/desk/events-stream`, {
    headers: { Authorization: `JWT ${token}`, Accept: 'text/event-stream' },
    signal,
  })
  if (answer.status !== 200 || !answer.body) throw new Error(`The stream: ${answer.status}`)
  void (async () => {
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      for (const [, ticket] of chunk.matchAll(ticketIn)) if (ticket) happened(ticket)
    }
  })().catch(() => undefined)
}

/**
 * Milliseconds from the moment an agent sends a reply until it is told on the open stream of another
 * agent: the whole way through request, transaction, database and stream.
 */
export async function liveDelays(
  product: Started,
  people: People,
  samples: Samples,
  times = 100,
): Promise<number[]> {
  const [writer, reader] = people.staff
  const ending = new AbortController()
  let happened: (ticket: string) => void = () => undefined
  await follow(
    product,
    tokenOf(reader!, product.secret),
    (ticket) => happened(ticket),
    ending.signal,
  )
  const connection = new Connection(product.origin, {
    Authorization: `JWT ${tokenOf(writer!, product.secret)}`,
  })
  const delays: number[] = []
  for (let nth = 0; nth < times; nth++) {
    const { id } = samples.live[nth % samples.live.length]!
    const begun = performance.now()
    const told = new Promise<number>((resolve) => {
      happened = (ticket) => ticket === id && resolve(performance.now() - begun)
    })
    await connection.ask({
      method: 'POST',
      path: `/api/tickets/${id}/messages`,
      body: { content: 'Told to whoever watches.' },
      check: ({ status }) => {
        if (status !== 201) throw new Error(`status ${status}`)
      },
    })
    delays.push(await told)
  }
  ending.abort()
  connection.close()
  return delays
}
