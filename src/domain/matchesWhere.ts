import type { Where } from 'payload'

type Row = Readonly<Record<string, unknown>>

function meets(operator: string, value: unknown, asked: unknown): boolean {
  if (operator === 'equals') return value === asked
  if (operator === 'in' && Array.isArray(asked)) return asked.includes(value)
  throw new Error(`A rule with "${operator}" cannot be decided in memory.`)
}

function columnOf(row: Row, name: string): unknown {
  if (!Object.hasOwn(row, name)) throw new Error(`A rule asks for "${name}", which is not at hand.`)
  return row[name]
}

/**
 * Whether a row meets the query of an access rule, as the database would decide. Throws on a query
 * that it does not understand: whoever asks must take that as no.
 */
export function matchesWhere(where: Where, row: Row): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (condition === undefined) return true
    if (Array.isArray(condition)) {
      const met = (each: Where) => matchesWhere(each, row)
      if (name === 'and') return condition.every(met)
      if (name === 'or') return condition.some(met)
      throw new Error(`A rule with "${name}" cannot be decided in memory.`)
    }
    return Object.entries(condition).every(([operator, asked]) =>
      meets(operator, columnOf(row, name), asked),
    )
  })
}
