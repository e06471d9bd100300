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

  tell(name: string, begun: number) {
    const statuses = [...this.byStatus].map(([status, count]) => `${status}: ${count}`).join(', ')
    const seconds = Math.round((Date.now() - begun) / 1000)
    console.log(
      `${name}: ${this.asked} questions in ${seconds} s; ${statuses}; faults: ${this.faults.length}`,
    )
  }
}

it(
  'answers every operator on every path of every collection to everybody',
  async () => {
    const tally = new Tally()
    const begun = Date.now()
    let turn = 0
    for (const collection of config.collections.filter(({ slug }) => slug !== closed)) {
      for (const path of filterPaths(collection)) {
        for (const operator of operators) {
          for (const actor of actors) {
            // An admin asks with every value, the others with two each, which take turns.
            const asked =
              actor === 'nora'
                ? values
                : [values[turn++ % values.length]!, values[turn++ % values.length]!]
            for (const value of asked) {
              const query = condition(path, operator, value)
              const list = path.startsWith('version') || path === 'latest' ? '/versions' : ''
              const at = `/api/${collection.slug}${list}?limit=1&${query}`
              tally.note(await rest('GET', at, { token: tokens.get(actor) }), `${actor} ${at}`)
            }
          }
        }
      }
    }
    tally.tell('REST', begun)
    expect(tally.faults).toEqual([])
  },
  2 * hour,
)

it(
  'answers every operator of the GraphQL schema',
  async () => {
    const tally = new Tally()
    const begun = Date.now()
    for (const { query, where } of graphqlFilters(config)) {
      for (const actor of ['ada', 'nora'] as const) {
        const { status, body } = await graphql(query, { where }, tokens.get(actor))
        const codes = ((body.errors ?? []) as { extensions?: { statusCode?: number } }[]).map(
          ({ extensions }) => extensions?.statusCode ?? 400,
        )
        const worst = Math.max(status, ...codes)
        tally.note({ status: worst, body }, `${actor} ${query} ${JSON.stringify(where)}`)
      }
    }
    tally.tell('GraphQL', begun)
    expect(tally.faults).toEqual([])
  },
  2 * hour,
)

it(
  'answers every order, and every question about a global',
  async () => {
    const tally = new Tally()
    const begun = Date.now()
    for (const collection of config.collections.filter(({ slug }) => slug !== closed)) {
      for (const path of filterPaths(collection)) {
        for (const actor of ['nobody', 'ada', 'eve', 'nora'] as const) {
          for (const sign of ['', '-']) {
            const at = `/api/${collection.slug}?limit=1&sort=${sign}${path}`
            tally.note(await rest('GET', at, { token: tokens.get(actor) }), `${actor} ${at}`)
          }
        }
      }
    }
    for (const { slug, paths } of globalPaths(config)) {
      for (const path of paths) {
        for (const operator of operators) {
          for (const actor of actors) {
            const at = `/api/globals/${slug}/versions?${condition(path, operator, '=1')}`
            tally.note(await rest('GET', at, { token: tokens.get(actor) }), `${actor} ${at}`)
          }
        }
      }
    }
    tally.tell('Orders and globals', begun)
    expect(tally.faults).toEqual([])
  },
  hour,
)
