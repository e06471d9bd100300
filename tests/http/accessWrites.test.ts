import { beforeAll, describe, expect, it } from 'vitest'

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

const verdictFor = (columns: readonly Verdict[], actor: Actor): number => {
  const verdict = columns[groups.indexOf(people[actor].group)]!
  return typeof verdict === 'number' ? verdict : verdict(actor)
}

/** GraphQL has one status for all that succeeds, and says 403 to visitors, too. */
const inGraphql: Record<number, number> = { 201: 200, 401: 403 }

beforeAll(async () => {
  for (const actor of actors) await tokenFor(actor)
})

describe.each(ways)('writing by %s', (name, way) => {
  const asked = Object.keys(table).filter((slug) => name === 'REST' || graphqlNames[slug])

  /** Does it, and whatever is refused has left everything as it was. */
  async function expectVerdict(
    columns: readonly Verdict[],
    actor: Actor,
    act: () => Promise<Result>,
  ) {
    const verdict = verdictFor(columns, actor)
    const expected = name === 'GraphQL' ? (inGraphql[verdict] ?? verdict) : verdict
    const before = await digest()
    const { status, text } = await act()
    expect(status, text).toBe(expected)
    const after = await digest()
    if (verdict >= 400) expect(after, 'what is stored').toBe(before)
    else expect(after, 'what is stored').not.toBe(before)
    return verdict < 400
  }

  describe.each(asked)('%s', (slug) => {
    const rules = table[slug]!
    let kept: Promise<{ id: string }> | undefined
    /** What is refused leaves its row for the next to try; what succeeds gets one of its own. */
    const target = (columns: readonly Verdict[], actor: Actor) =>
      verdictFor(columns, actor) < 400 ? fresh(slug) : (kept ??= fresh(slug))

    // A file cannot be sent by GraphQL.
    const creators = slug === 'attachments' && name === 'GraphQL' ? [] : actors
    it.each(creators)('%s creates', async (actor) => {
      const token = await tokenFor(actor)
      const made = await bodyFor(slug, actor)
      await expectVerdict(rules.create, actor, () => way.create(slug, made, token))
    })

    it.each(actors)('%s changes', async (actor) => {
      const token = await tokenFor(actor)
      const { id } = await target(rules.update, actor)
      const change = changeOf[slug]!
      await expectVerdict(rules.update, actor, () => way.update(slug, id, change, token))
    })

    it.each(actors)('%s deletes', async (actor) => {
      const token = await tokenFor(actor)
      const { id } = await target(rules.delete, actor)
      const gone = await expectVerdict(rules.delete, actor, () => way.delete(slug, id, token))
      expect(await rowsOf(slug as 'tickets', { id: { equals: id } })).toHaveLength(gone ? 0 : 1)
    })

    it.each(rules.versions ? actors : [])('%s goes back to a version', async (actor) => {
      const token = await tokenFor(actor)
      const { id } = await fresh(slug)
      const admin = await tokenFor('nora')
      await byRest.update(slug, id, changeOf[slug]!, admin)
      const { ids } = await byRest.versions(slug, admin)

      const seen = await way.versions(slug, token)
      const verdict = verdictFor(rules.versions!, actor)
      expect(seen.status).toBe(name === 'GraphQL' ? (inGraphql[verdict] ?? verdict) : verdict)
      expect(seen.ids.length > 0).toBe(verdict === 200)
      await expectVerdict(rules.restore!, actor, () => way.restore(slug, ids.at(1)!, token))
    })
  })
})
