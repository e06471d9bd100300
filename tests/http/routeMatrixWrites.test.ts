import { beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { changeOf } from './access/fresh'
import { actors, tokenFor, type Actor } from './desk/actors'
import { digest } from './desk/digest'
import { formWith } from './desk/files'
import { nowhere } from './desk/system'
import { addressOf, hasParameter, routesOf, type Route } from './matrix/routesOf'
import { setStage, type Stage, type Thing } from './matrix/stage'

let stage: Stage
let routes: Route[]

beforeAll(async () => {
  for (const actor of actors) await tokenFor(actor)
  stage = await setStage()
  routes = (await routesOf()).filter(({ method }) => method !== 'GET')
})

/** These do something to the caller alone, with whatever is sent: tests of their own have them. */
const ownSession = /\/(login|logout|refresh-token|forgot-password|reset-password)$/

/** What a wrong person would send to have something done to this thing. */
function sendingFor({ path, slug }: Route, thing: Thing): { body?: object; form?: FormData } {
  if (path.endsWith('/attachments')) {
    const refers = JSON.stringify({ ticket: thing.id, message: thing.id })
    return { form: formWith('words', 'words.txt', { _payload: refers, message: thing.id }) }
  }
  const refers = { ticket: thing.id, message: thing.id, id: thing.id, owner: thing.id }
  const words = { content: 'Words.', isInternal: true, score: 1, comment: 'x', value: { a: 1 } }
  return { body: { ...refers, ...words, ...changeOf[slug ?? ''] } }
}

const wrongFor = (thing: Thing): Actor[] => actors.filter((actor) => !thing.readers.includes(actor))

let cells = 0
const leaksIn = (text: string, actor: Actor) =>
  Object.entries(stage.canaries).flatMap(([canary, readers]) => {
    cells++
    return text.includes(canary) && !readers.includes(actor) ? [canary] : []
  })

it('does nothing to a thing for the wrong person, and does not say that it is there', async () => {
  const wrong: string[] = []
  const withParameter = routes.filter(({ path }) => hasParameter(path) && !ownSession.test(path))
  expect(withParameter.length).toBeGreaterThan(78)
  const known = new Map<string, string>()
  for (const thing of stage.things) {
    const before = await digest()
    // Ids of other things are tried where tickets are meant, too.
    const asked = withParameter.filter(({ slug }) =>
      [thing.slug, slugs.tickets, null].includes(slug),
    )
    for (const route of asked) {
      for (const actor of wrongFor(thing)) {
        const token = await tokenFor(actor)
        const ask = async (id: string) => {
          const more = sendingFor(route, thing)
          const { status, body } = await rest(route.method, addressOf(route.path, id), {
            token,
            ...more,
          })
          return { status, said: `${status} ${JSON.stringify(body ?? '').replaceAll(id, 'ID')}` }
        }
        const name = `${actor} ${route.method} ${route.path} ${thing.slug}`
        const { status, said } = await ask(thing.id)
        // Staff may ask what they may do with anything, and are told the same of what is not there.
        const isQuestion = route.path.includes('/access') && status === 200
        if ((status < 400 && !isQuestion) || status >= 502) wrong.push(`${name}: ${said}`)
        const missing =
          known.get(`${actor} ${route.method} ${route.path}`) ?? (await ask(nowhere)).said
        known.set(`${actor} ${route.method} ${route.path}`, missing)
        if (said !== missing && said !== (await ask(nowhere)).said) {
          wrong.push(`${name}: ${said}, missing: ${missing}`)
        }
        wrong.push(...leaksIn(said, actor).map((leak) => `${name}: ${leak}`))
        cells += 2
      }
    }
    if ((await digest()) !== before) wrong.push(`Something was written by way of ${thing.slug}`)
  }
  expect(wrong).toEqual([])
}, 600_000)

it('does nothing to many things at once, nor to new ones that refer to them', async () => {
  const wrong: string[] = []
  const others = routes.filter(({ path }) => !hasParameter(path) && !ownSession.test(path))
  for (const thing of stage.things) {
    const before = await digest()
    const isPart = [slugs.tickets, slugs.messages].some((slug) => slug === thing.slug)
    const refer = others.filter(({ method, path, slug }) =>
      method === 'POST'
        ? isPart && /\/api\/(messages|attachments|payload-[\w-]+)$/.test(path)
        : slug === thing.slug,
    )
    for (const route of refer) {
      for (const actor of wrongFor(thing)) {
        // Whoever may not see the thing and may write such rows has rows of their own.
        const isStaffs = route.path.includes('payload-') && ['sam', 'nora', 'eve'].includes(actor)
        if (isStaffs) continue
        const query = route.method === 'POST' ? '' : `?where[id][equals]=${thing.id}`
        const answer = await rest(route.method, `${route.path}${query}`, {
          token: await tokenFor(actor),
          ...sendingFor(route, thing),
        })
        const name = `${actor} ${route.method} ${route.path} ${thing.slug}`
        const did = answer.status < 400 && (answer.body.docs ?? [answer.body]).length > 0
        if (did || answer.status >= 502)
          wrong.push(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`)
        wrong.push(...leaksIn(JSON.stringify(answer.body), actor).map((leak) => `${name}: ${leak}`))
        cells += 2
      }
    }
    if ((await digest()) !== before) wrong.push(`Something was written by way of ${thing.slug}`)
  }
  console.info(`${cells} cells, ${routes.length} routes that write, ${stage.things.length} things`)
  expect(wrong).toEqual([])
}, 600_000)
