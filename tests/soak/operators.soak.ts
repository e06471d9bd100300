// First: it names the database that everything below is loaded with.
import '../support/httpSetup'

import type { SanitizedConfig } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { actors, tokenFor, type Actor } from '../http/desk/actors'
import { graphqlFilters } from '../http/filter/graphqlFilters'
import { filterPaths, globalPaths } from '../http/filter/paths'
import { condition, operators, values } from '../http/filter/values'
import { graphql } from '../support/graphql'
import { testPayload } from '../support/payload'
import { rest, type Answer } from '../support/rest'
import { sized, some } from './parts/amount'

const hour = 3_600_000
let config: SanitizedConfig
const tokens = new Map<Actor, string | undefined>()

beforeAll(async () => {
  config = (await testPayload()).config
  for (const actor of actors) tokens.set(actor, await tokenFor(actor))
})

/** What answers 501 by design: nobody reads the list of migrations. */
const closed = 'payload-migrations'

class Tally {
  asked = 0
  readonly byStatus = new Map<number, number>()
  readonly faults: string[] = []

  note(answer: Pick<Answer, 'status' | 'body'>, what: string) {
    this.asked++
    this.byStatus.set(answer.status, (this.byStatus.get(answer.status) ?? 0) + 1)
    if (answer.status >= 500) this.faults.push(`${answer.status} ${what}`)
  }

  tell(name: string, begun: number, possible: number) {
    const statuses = [...this.byStatus].map(([status, count]) => `${status}: ${count}`).join(', ')
    const seconds = Math.round((Date.now() - begun) / 1000)
    console.log(
      `${name}: ${this.asked} of ${possible} questions in ${seconds} s; ${statuses}; faults: ${this.faults.length}`,
    )
  }
}

type Question = { actor: Actor; at: string }

async function askAll(name: string, possible: readonly Question[], count: number) {
  const tally = new Tally()
  const begun = Date.now()
  for (const { actor, at } of some(possible, count)) {
    tally.note(await rest('GET', at, { token: tokens.get(actor) }), `${actor} ${at}`)
  }
  tally.tell(name, begun, possible.length)
  expect(tally.faults).toEqual([])
}

const open = () => config.collections.filter(({ slug }) => slug !== closed)

it(
  'answers every operator on every path of every collection to everybody',
  async () => {
    let turn = 0
    const all = open().flatMap((collection) =>
      filterPaths(collection).flatMap((path) =>
        operators.flatMap((operator) =>
          actors.flatMap((actor) => {
            // An admin asks with every value, the others with two each, which take turns.
            const asked =
              actor === 'nora'
                ? values
                : [values[turn++ % values.length]!, values[turn++ % values.length]!]
            const list = path.startsWith('version') || path === 'latest' ? '/versions' : ''
            return asked.map((value) => ({
              actor,
              at: `/api/${collection.slug}${list}?limit=1&${condition(path, operator, value)}`,
            }))
          }),
        ),
      ),
    )
    await askAll('REST', all, sized(2_000, 9_000))
  },
  2 * hour,
)

it(
  'answers every operator of the GraphQL schema',
  async () => {
    const tally = new Tally()
    const begun = Date.now()
    const possible = graphqlFilters(config).flatMap(({ query, where }) =>
      (['ada', 'nora'] as const).map((actor) => ({ query, where, actor })),
    )
    for (const { query, where, actor } of some(possible, sized(1_000, 5_000))) {
      const { status, body } = await graphql(query, { where }, tokens.get(actor))
      const codes = ((body.errors ?? []) as { extensions?: { statusCode?: number } }[]).map(
        ({ extensions }) => extensions?.statusCode ?? 400,
      )
      const worst = Math.max(status, ...codes)
      tally.note({ status: worst, body }, `${actor} ${query} ${JSON.stringify(where)}`)
    }
    tally.tell('GraphQL', begun, possible.length)
    expect(tally.faults).toEqual([])
  },
  2 * hour,
)

it(
  'answers every order, and every question about a global',
  async () => {
    const orders = open().flatMap((collection) =>
      filterPaths(collection).flatMap((path) =>
        (['nobody', 'ada', 'eve', 'nora'] as const).flatMap((actor) =>
          ['', '-'].map((sign) => ({
            actor,
            at: `/api/${collection.slug}?limit=1&sort=${sign}${path}`,
          })),
        ),
      ),
    )
    const globals = globalPaths(config).flatMap(({ slug, paths }) =>
      paths.flatMap((path) =>
        operators.flatMap((operator) =>
          actors.map((actor) => ({
            actor,
            at: `/api/globals/${slug}/versions?${condition(path, operator, '=1')}`,
          })),
        ),
      ),
    )
    await askAll('Orders and globals', [...orders, ...globals], sized(700, 3_000))
  },
  hour,
)
