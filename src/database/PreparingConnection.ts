import type pg from 'pg'
import { LeavingConnection } from './LeavingConnection'

type Asked = { text?: string; name?: string }

/** What the database keeps for each connection; a plan takes some tens of kilobytes. */
const preparedMost = 100
const countedMost = 1000
const often = 5

const names = new Map<string, string>()
const asked = new Map<string, number>()

/** A name for a statement that comes often; there is room for so many only. */
function nameFor(text: string): string | undefined {
  const known = names.get(text)
  if (known ?? (names.size >= preparedMost || !text.includes('$1'))) return known
  const times = (asked.get(text) ?? 0) + 1
  if (asked.size >= countedMost) asked.clear()
  asked.set(text, times)
  if (times < often) return undefined
  asked.delete(text)
  const name = `desk-${names.size + 1}`
  names.set(text, name)
  return name
}

/**
 * Payload asks the same few statements all day, and each time the database reads and plans them
 * anew, which for those with joins can take as long as to answer. Under a name it does so once a
 * connection.
 */
export class PreparingConnection extends LeavingConnection {
  override query = ((given: unknown, ...rest: unknown[]) => {
    const { text, name } = (given ?? {}) as Asked
    const own = text !== undefined && name === undefined ? nameFor(text) : undefined
    return this.ask([own ? { ...(given as Asked), name: own } : given, ...rest])
  }) as pg.Client['query']
}
