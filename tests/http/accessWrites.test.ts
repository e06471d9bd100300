import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { byGraphql, byRest, type Result, type Way } from './access/ask'
import { bodyFor, changeOf, fresh } from './access/fresh'
import { graphqlNames } from './access/graphqlNames'
import { table, type Verdict } from './access/table'
import { actors, groups, people, tokenFor, type Actor } from './desk/actors'
import { digest } from './desk/digest'
import { rowsOf } from './desk/system'

const ways: readonly [name: string, way: Way][] = [
  ['REST', byRest],
  ['GraphQL', byGraphql],
]

/** One person at one operation: what is needed is made first, then it is tried. */
type Prepare = (actor: Actor) => Promise<() => Promise<Result>>

const verdictFor = (columns: readonly Verdict[], actor: Actor): number => {
  const verdict = columns[groups.indexOf(people[actor].group)]!
  return typeof verdict === 'number' ? verdict : verdict(actor)
}

/** GraphQL has one status for all that succeeds, and says 403 to visitors, too. */
const inGraphql: Record<number, number> = { 201: 200, 401: 403 }

let cells = 0

beforeAll(async () => {
  for (const actor of actors) await tokenFor(actor)
})
afterAll(() => console.log(`${cells} cells of writing`))

describe.each(ways)('writing by %s', (name, way) => {
  const asked = Object.keys(table).filter((slug) => name === 'REST' || graphqlNames[slug])
  const answerTo = (verdict: number) =>
    name === 'GraphQL' ? (inGraphql[verdict] ?? verdict) : verdict

  /** Whether all was stored as before after these have tried and were answered as the table says. */
  async function leavesAll(tried: readonly Actor[], columns: readonly Verdict[], make: Prepare) {
    const acts = new Map<Actor, () => Promise<Result>>()
    for (const actor of tried) acts.set(actor, await make(actor))
    const before = await digest()
    for (const [actor, act] of acts) {
      const { status, text } = await act()
      expect(status, `${actor}: ${text}`).toBe(answerTo(verdictFor(columns, actor)))
    }
    return (await digest()) === before
  }

  /** The refused are looked at all at once; only where one has left something, each by itself. */
  function operation(
    verb: string,
    columns: readonly Verdict[],
    all: readonly Actor[],
    make: Prepare,
  ) {
    cells += all.length
    const refused = all.filter((actor) => verdictFor(columns, actor) >= 400)
    const together = async () => {
      if (await leavesAll(refused, columns, make)) return
      const wrote: Actor[] = []
      for (const actor of refused) if (!(await leavesAll([actor], columns, make))) wrote.push(actor)
      expect(wrote, 'who were refused and yet changed what is stored').toEqual([])
      expect.fail('Something was stored when all of them tried, by none of them alone.')
    }
    if (refused.length > 0) it(`is refused: ${refused.join(', ')} ${verb}`, together)
    it.each(all.filter((actor) => !refused.includes(actor)))(`%s ${verb}`, async (actor) => {
      expect(await leavesAll([actor], columns, make), 'what is stored is as before').toBe(false)
    })
  }

  describe.each(asked)('%s', (slug) => {
    const rules = table[slug]!
    const isRefused = (columns: readonly Verdict[], actor: Actor) =>
      verdictFor(columns, actor) >= 400
    const rowsLeft = ({ id }: { id: string }) => rowsOf(slug as 'tickets', { id: { equals: id } })
    let kept: Promise<{ id: string }> | undefined
    /** What is refused leaves its row for the next to try; what succeeds gets one of its own. */
    const target = (columns: readonly Verdict[], actor: Actor) =>
      isRefused(columns, actor) ? (kept ??= fresh(slug)) : fresh(slug)

    // A file cannot be sent by GraphQL.
    const isFile = slug === 'attachments' || slug === 'article-files'
    const creators = isFile && name === 'GraphQL' ? [] : actors
    operation('creates', rules.create, creators, async (actor) => {
      const [token, made] = [await tokenFor(actor), await bodyFor(slug, actor)]
      return () => way.create(slug, made, token)
    })

    operation('changes', rules.update, actors, async (actor) => {
      const [token, { id }] = [await tokenFor(actor), await target(rules.update, actor)]
      return () => way.update(slug, id, changeOf[slug]!, token)
    })

    operation('deletes', rules.delete, actors, async (actor) => {
      const [token, row] = [await tokenFor(actor), await target(rules.delete, actor)]
      return async () => {
        const result = await way.delete(slug, row.id, token)
        expect(await rowsLeft(row)).toHaveLength(isRefused(rules.delete, actor) ? 1 : 0)
        return result
      }
    })

    operation('restores', rules.restore ?? [], rules.versions ? actors : [], async (actor) => {
      const [token, admin] = [await tokenFor(actor), await tokenFor('nora')]
      const { id } = await fresh(slug)
      await byRest.update(slug, id, changeOf[slug]!, admin)
      const version = (await byRest.versions(slug, admin)).ids.at(1)!

      const seen = await way.versions(slug, token)
      const verdict = verdictFor(rules.versions!, actor)
      expect(seen.status).toBe(answerTo(verdict))
      expect(seen.ids.length > 0).toBe(verdict === 200)
      return () => way.restore(slug, version, token)
    })
  })
})
