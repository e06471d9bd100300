import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'
import { Semaphore } from '@/src/concurrency/Semaphore'
import { openPool, poolPatience } from './openPool'
import { OpenTransaction } from './OpenTransaction'

type Parts = {
  dialect: ConstructorParameters<typeof NodePgSession>[1]
  session: { schema: ConstructorParameters<typeof NodePgSession>[2]; options: object }
}
type Adapter = BaseDatabaseAdapter & PostgresAdapter & { initializing: Promise<void> }

const open = new WeakMap<object, OpenTransaction>()

async function openOf({ payload, transactionID }: PayloadRequest) {
  const { sessions } = payload.db as unknown as PostgresAdapter
  const session = sessions[String(await transactionID)]
  return session && open.get(session)
}

/** Whether the request's transaction has taken its connection: then nothing may take another one. */
export const isHolding = async (req: PayloadRequest): Promise<boolean> =>
  (await openOf(req))?.isHolding ?? false

/** Does this as soon as the request's transaction holds nothing any more, whatever ends it. */
export async function afterTransaction(req: PayloadRequest, act: () => void): Promise<void> {
  const transaction = await openOf(req)
  if (transaction) void transaction.ended.then(act)
  else act()
}

/** Drizzle's own transaction without its beginning and end. */
function drizzled(database: Adapter, transaction: OpenTransaction) {
  const { dialect, session } = database.drizzle as unknown as Parts
  const { schema, options } = session
  const client = transaction as unknown as ConstructorParameters<typeof NodePgSession>[0]
  return new NodePgTransaction(dialect, new NodePgSession(client, dialect, schema, options), schema)
}

/**
 * Payload begins a transaction by taking a connection before it is needed, loses the connection when
 * the beginning fails, and calls a commit that fails a success. It also takes one connection when it
 * starts, never to give it back. Half of the pool is for transactions at most: so somebody who only
 * reads finds a connection, however many change something.
 */
export const ownTransactions = (
  adapter: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args) as Adapter
    const { connect } = database
    const turns = new Semaphore({
      atOnce: Math.ceil((database.poolOptions.max ?? 2) / 2),
      waiting: Infinity,
      patience: poolPatience,
    })
    return Object.assign(database, {
      connect: async (options?: { hotReload: boolean }) => {
        database.pool ??= openPool(database.poolOptions as never, args.payload.logger) as never
        // Says at once when there is no database, as Payload does by the one it keeps.
        ;(await database.pool.connect()).release()
        await connect?.call(database, options as never)
      },
      beginTransaction: async () => {
        await database.initializing
        const id = randomUUID()
        const transaction = new OpenTransaction(database.pool as never, turns)
        const session = {
          db: drizzled(database, transaction) as never,
          resolve: () => transaction.commit(),
          reject: () => transaction.rollback(),
        }
        open.set(session, transaction)
        database.sessions[id] = session
        return id
      },
      commitTransaction: async (given: Promise<number | string> | number | string) => {
        const id = await given
        const session = database.sessions[id]
        delete database.sessions[id]
        await session?.resolve()
      },
    })
  },
})
