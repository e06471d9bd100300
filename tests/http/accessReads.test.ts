import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { onceAFile } from '../support/onceAFile'
import { testPayload } from '../support/payload'
import { byGraphql, byRest, type Way } from './access/ask'
import { graphqlNames } from './access/graphqlNames'
import { plantCanaries, type Canary } from './access/canaries'
import { table } from './access/table'
import { actors, groups, people, tokenFor, type Actor } from './desk/actors'
import { nowhere, person, rowsOf } from './desk/system'

const ways: readonly [name: string, way: Way][] = [
  ['REST', byRest],
  ['GraphQL', byGraphql],
]
const ids: Partial<Record<Actor, string>> = {}
let organizations: ReadonlyMap<unknown, string>
let articles: readonly Record<string, unknown>[]
let sections: readonly Record<string, unknown>[]
let canaries: readonly Canary[]

const ruleOf = (slug: string, actor: Actor) =>
  table[slug]!.read[groups.indexOf(people[actor].group)]!

/** Reading changes nothing but the list of who was refused. */
const stored = (slug: string) =>
  slug === slugs.auditEvents
    ? rowsOf(slugs.auditEvents)
    : onceAFile(`rows of ${slug}`, () => rowsOf(slug as CollectionSlug))

/** The rows of a collection in two heaps: what this person may see, and what not. */
async function heaps(slug: string, actor: Actor) {
  const rule = ruleOf(slug, actor)
  const rows = await stored(slug)
  const isSeen = (row: (typeof rows)[number]) =>
    rule === 'all' ||
    (rule !== 'closed' && rule(actor, { row, organizations, articles, sections, ids }))
  return { seen: rows.filter(isSeen), unseen: rows.filter((row) => !isSeen(row)) }
}

beforeAll(async () => {
  for (const actor of actors) {
    await tokenFor(actor)
    if (actor !== 'nobody') ids[actor] = await person(people[actor].email)
  }
  canaries = await plantCanaries()
  articles = await rowsOf(slugs.articles)
  sections = await rowsOf(slugs.articleSections)
  organizations = new Map(
    (await rowsOf(slugs.organizations)).map(({ id, name }) => [id, String(name)]),
  )
})

it('has a rule here for every collection of the desk', async () => {
  const { config } = await testPayload()
  const own = config.collections
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-'))
  expect(Object.keys(table).toSorted()).toEqual(own.toSorted())
  expect(Object.keys(graphqlNames).toSorted()).toEqual(own.toSorted())
})

describe.each(ways)('reading by %s', (name, way) => {
  const closedTo = (actor: Actor) =>
    people[actor].group === 'visitor' && name === 'REST' ? 401 : 403
  const asked = Object.keys(table).filter((slug) => name === 'REST' || graphqlNames[slug])

  describe.each(asked)('%s', (slug) => {
    it.each(actors)('%s finds and counts exactly what is theirs to see', async (actor) => {
      const token = await tokenFor(actor)
      const found = await way.find(slug, token)
      const counted = await way.count(slug, token)
      for (const { text, knows } of canaries) {
        if (!knows.includes(actor)) expect(found.text).not.toContain(text)
      }
      if (ruleOf(slug, actor) === 'closed') {
        expect([found.status, counted.status]).toEqual([closedTo(actor), closedTo(actor)])
        expect(found.ids).toEqual([])
        return
      }
      const { seen } = await heaps(slug, actor)
      expect([found.status, counted.status]).toEqual([200, 200])
      expect(found.ids.toSorted()).toEqual(seen.map(({ id }) => id).toSorted())
      expect(counted.total).toBe(seen.length)
    })

    it.each(actors)('%s gets one row, or what a missing one answers', async (actor) => {
      const token = await tokenFor(actor)
      const { seen, unseen } = await heaps(slug, actor)
      const missing = await way.findByID(slug, nowhere, token)
      expect(missing.status).toBe(ruleOf(slug, actor) === 'closed' ? closedTo(actor) : 404)
      for (const { id } of unseen.slice(-8)) {
        const { status, text } = await way.findByID(slug, id, token)
        expect({ status, text }).toEqual({ status: missing.status, text: missing.text })
      }
      for (const { id } of seen.slice(-5)) {
        const one = await way.findByID(slug, id, token)
        expect(one.status).toBe(200)
        for (const { text, knows } of canaries) {
          if (!knows.includes(actor)) expect(one.text).not.toContain(text)
        }
      }
    })
  })
})

it('has canaries that the answers for those who may know them do contain', async () => {
  const token = await tokenFor('nora')
  const texts = await Promise.all(Object.keys(table).map((slug) => byRest.find(slug, token)))
  const all = texts.map(({ text }) => text).join()
  for (const { text, knows } of canaries) {
    expect(all.includes(text), text).toBe(knows.includes('nora'))
  }
})
