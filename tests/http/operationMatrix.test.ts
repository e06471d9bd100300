import { beforeAll, expect, it } from 'vitest'

import { graphql } from '../support/graphql'
import { graphqlNames } from './access/graphqlNames'
import { actors, tokenFor, type Actor } from './desk/actors'
import { digest } from './desk/digest'
import { nowhere } from './desk/system'
import { operationsOf, written, type Operation } from './matrix/operations'
import { setStage, type Stage, type Thing } from './matrix/stage'

let stage: Stage
let operations: Operation[]
let cells = 0

beforeAll(async () => {
  for (const actor of actors) await tokenFor(actor)
  stage = await setStage()
  operations = await operationsOf()
})

/** These do something to the caller alone; tests of sign-in have them. */
const ownSession = /^(login|logout|refreshToken|forgotPassword|resetPassword|verifyEmail)/

/** The operations that ask for a thing of this kind, and, as its wrong name, for a ticket. */
function aboutThing(all: readonly Operation[], { slug }: Thing): Operation[] {
  const { one, many } = graphqlNames[slug] ?? { one: '-', many: '-' }
  const names = [one, many, 'Ticket', `versions${many}`, `version${one}`]
  const verbs = ['create', 'update', 'delete', 'duplicate', 'count', 'restoreVersion']
  return all.filter(({ name }) =>
    names.some((known) => name === known || verbs.some((verb) => name === verb + known)),
  )
}

async function ask(actor: Actor, operation: Operation, id: string) {
  // As far as the limits of a query let one ask.
  for (let steps = 2; ; steps--) {
    const query = written(operation, id, steps)
    const { status, body } = await graphql(query, {}, await tokenFor(actor))
    const text = JSON.stringify(body)
    const isTooMuch = /too (many|deep|long|complex)|exceeds/i.test(text) && steps > 0
    if (!isTooMuch) return { status, text, body }
  }
}

const leaksIn = (text: string, actor: Actor) =>
  Object.entries(stage.canaries).flatMap(([canary, readers]) => {
    cells++
    return text.includes(canary) && !readers.includes(actor) ? [canary] : []
  })

it('knows every operation', () => {
  const known = new Set(
    Object.keys(graphqlNames).flatMap((slug) =>
      aboutThing(operations, { slug } as Thing).map(({ name }) => name),
    ),
  )
  const others = [
    'Access',
    ...['DeskSetting', 'MailSetting'].flatMap((one) => [one, `update${one}`]),
  ]
  const ofPeople = /^(me|initialized)(Client|Staff)$/
  const unknown = operations
    .map(({ name }) => name)
    .filter(
      (name) =>
        !known.has(name) &&
        !others.includes(name) &&
        !ofPeople.test(name) &&
        !ownSession.test(name),
    )
  expect(unknown).toEqual([])
})

it('shows no planted word to a wrong reader by any query', async () => {
  const leaks: string[] = []
  const seen = new Set<string>()
  const queries = operations.filter(({ kind }) => kind === 'query')
  for (const thing of stage.things) {
    for (const operation of aboutThing(queries, thing)) {
      for (const actor of actors) {
        const { text, status } = await ask(actor, operation, thing.id)
        const name = `${actor} ${operation.name} ${thing.slug}`
        leaks.push(...leaksIn(text, actor).map((leak) => `${name}: ${leak}`))
        if (status >= 500 || /too complex|Cannot query|Syntax Error/.test(text)) {
          leaks.push(`${name}: ${text.slice(0, 200)}`)
        }
        if (thing.canary && text.includes(thing.canary)) seen.add(`${actor} ${thing.canary}`)
        if (thing.readers.includes(actor) || !operation.takesId) continue
        const missing = await ask(actor, operation, nowhere)
        const said = text.replaceAll(thing.id, 'ID')
        if (said !== missing.text.replaceAll(nowhere, 'ID')) leaks.push(`${name}: ${said}`)
      }
    }
  }
  console.info(`${cells} cells, ${queries.length} queries`)
  expect(leaks).toEqual([])
  for (const { canary, readers, slug } of stage.things) {
    for (const reader of canary && graphqlNames[slug] !== null ? readers : []) {
      expect([...seen]).toContain(`${reader} ${canary}`)
    }
  }
}, 600_000)

it('does nothing to a thing for the wrong person by any mutation', async () => {
  const wrong: string[] = []
  const mutations = operations.filter(({ kind }) => kind === 'mutation')
  for (const thing of stage.things) {
    const before = await digest()
    const asked = aboutThing(mutations, thing).filter(
      // A new row that refers to the thing; other new rows are anybody's own.
      ({ name, takesId }) => takesId || /^create(Message|Attachment)$/.test(name),
    )
    for (const operation of asked) {
      for (const actor of actors.filter((one) => !thing.readers.includes(one))) {
        const { body, text } = await ask(actor, operation, thing.id)
        const name = `${actor} ${operation.name} ${thing.slug}`
        const did = Object.values((body.data ?? {}) as object).some((value) => value !== null)
        if (did || !body.errors) wrong.push(`${name}: ${text}`)
        if (/Cannot query|Syntax Error|Unknown|has invalid value/.test(text)) {
          wrong.push(`${name}: ${text}`)
        }
        wrong.push(...leaksIn(text, actor).map((leak) => `${name}: ${leak}`))
      }
    }
    if ((await digest()) !== before) wrong.push(`Something was written by way of ${thing.slug}`)
  }
  console.info(`${cells} cells, ${mutations.length} mutations`)
  expect(wrong).toEqual([])
}, 600_000)
