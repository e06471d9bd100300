import type { Pool, PoolClient } from 'pg'
import { UncertainEnd } from '@/src/words/databaseTrouble'
import type { Semaphore } from '@/src/concurrency/Semaphore'

type Query = (...asked: unknown[]) => Promise<{ command?: string }>
type Held = { query: Query; giveBack(isBroken: boolean): void }

/** In the words of the driver, which says the same of its own wait. */
const noTurn = () => new Error('timeout exceeded when trying to connect')

const queryOf = (client: PoolClient): Query => client.query.bind(client) as unknown as Query

/** The server itself has said no, and is still there. */
const isRefused = (error: unknown) => (error as { severity?: unknown }).severity === 'ERROR'

/**
 * One transaction on one connection, which it takes with its first statement: what is looked at before
 * that holds nothing. Whatever becomes of it, the connection goes back, a broken one as broken.
 */
export class OpenTransaction {
  private held: Promise<Held> | null = null
  private failure: unknown = null
  private isOver = false
  private tellEnd: () => void = () => undefined
  /** Resolves when it holds nothing any more. */
  readonly ended = new Promise<void>((resolve) => (this.tellEnd = resolve))

  constructor(
    private readonly pool: Pool,
    private readonly turns: Semaphore,
  ) {}

  /** Whether it has its connection. */
  get isHolding(): boolean {
    return this.held !== null && !this.isOver
  }

  query: Query = async (...asked) => {
    this.mustGoOn()
    const { query } = await (this.held ??= this.begin())
    this.mustGoOn()
    try {
      return await query(...asked)
    } catch (error) {
      this.failure ??= error
      throw error
    }
  }

  /** Throws when it is not kept, also where PostgreSQL itself says nothing. */
  async commit(): Promise<void> {
    this.isOver = true
    if (!this.held) return this.tellEnd()
    const { query, giveBack } = await this.held.catch((error: unknown) => {
      this.tellEnd()
      throw error
    })
    let command: string | undefined
    try {
      command = (await query('commit')).command
    } catch (error) {
      giveBack(!isRefused(error))
      throw isRefused(error) ? error : new UncertainEnd(error)
    }
    giveBack(false)
    // After a statement that failed, "commit" undoes everything and calls that a success.
    if (command === 'ROLLBACK') throw this.failure ?? new Error('The transaction was undone.')
  }

  async rollback(): Promise<void> {
    this.isOver = true
    const held = await this.held?.catch(() => null)
    if (!held) return this.tellEnd()
    await held.query('rollback').then(
      () => held.giveBack(false),
      () => held.giveBack(true),
    )
  }

  private mustGoOn() {
    if (this.isOver) throw new Error('This transaction is over.')
  }

  private async begin(): Promise<Held> {
    const leave = await this.turns.enter()
    if (!leave) throw noTurn()
    const client = await this.pool.connect().catch((error: unknown) => {
      leave()
      throw error
    })
    let isBack = false
    const giveBack = (isBroken: boolean) => {
      if (isBack) return
      isBack = true
      client.off('end', lost)
      client.release(isBroken)
      leave()
      this.tellEnd()
    }
    // PostgreSQL ends what does nothing for too long, and nobody may come to end it here.
    const lost = () => giveBack(true)
    client.once('end', lost)
    const query = queryOf(client)
    await query('begin').catch((error: unknown) => {
      giveBack(true)
      throw error
    })
    return { query, giveBack }
  }
}
