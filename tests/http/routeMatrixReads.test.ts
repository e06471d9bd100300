import { beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { actors, tokenFor } from './desk/actors'
import { nowhere } from './desk/system'
import { addressOf, hasParameter, routesOf, type Route } from './matrix/routesOf'
import { setStage, type Stage } from './matrix/stage'

let stage: Stage
let routes: Route[]

beforeAll(async () => {
  for (const actor of actors) await tokenFor(actor)
  stage = await setStage()
  routes = (await routesOf()).filter(({ method }) => method === 'GET')
})

const begun = new Date().toISOString()
const more = `?depth=3&limit=500&since=${begun}`

/** A stream never ends: what it would tell is asked for at once. */
const headersFor = (path: string) =>
  path.includes('-stream') ? { Accept: 'application/json' } : undefined

it('shows no planted word to a wrong reader on any reading route', async () => {
  let cells = 0
  const leaks: string[] = []
  const seen = new Set<string>()
  const tickets = stage.things.filter(({ slug }) => slug === slugs.tickets)
  const paths = routes.flatMap(({ path, slug }) => {
    if (!hasParameter(path)) return [path + more]
    // Ids of tickets are tried everywhere, in the places of others, too.
    const own = stage.things.filter((thing) => thing.slug === slug)
    const ids = [nowhere, ...[...own, ...tickets].map(({ id }) => id)]
    return ids.map((id) => addressOf(path, id, stage.filename) + more)
  })
  for (const actor of actors) {
    const token = await tokenFor(actor)
    for (const path of new Set(paths)) {
      const { status, body } = await rest('GET', path, { token, headers: headersFor(path) })
      const text = typeof body === 'string' ? body : JSON.stringify(body ?? '')
      // No worker runs here, so the desk says that it is not ready.
      const isMeant = status === 501 || (status === 503 && path.startsWith('/api/desk/ready?'))
      if (status >= 500 && !isMeant) leaks.push(`${actor} ${path}: ${status}`)
      for (const [canary, readers] of Object.entries(stage.canaries)) {
        cells++
        if (!text.includes(canary)) continue
        seen.add(`${actor} ${canary}`)
        if (!readers.includes(actor)) leaks.push(`${actor} ${path}: ${canary}`)
      }
    }
  }
  console.info(`${cells} cells, ${new Set(paths).size} addresses, ${actors.length} actors`)
  expect(leaks).toEqual([])
  // Else the words would be nowhere to be found by anybody.
  for (const [canary, readers] of Object.entries(stage.canaries)) {
    for (const reader of readers) expect([...seen]).toContain(`${reader} ${canary}`)
  }
}, 600_000)

it('does not say of anything that it is there', async () => {
  const wrong: string[] = []
  for (const thing of stage.things) {
    for (const { path, slug } of routes) {
      if (slug !== thing.slug || !hasParameter(path) || path.includes(':filename')) continue
      for (const actor of actors.filter((one) => !thing.readers.includes(one))) {
        const token = await tokenFor(actor)
        const ask = async (id: string) => {
          const address = `${addressOf(path, id)}?since=${begun}`
          const { status, body } = await rest('GET', address, {
            token,
            headers: headersFor(path),
          })
          return `${status} ${JSON.stringify(body).replaceAll(id, 'ID')}`
        }
        const [answer, missing] = [await ask(thing.id), await ask(nowhere)]
        if (answer !== missing) wrong.push(`${actor} ${path}: ${answer}, missing: ${missing}`)
      }
    }
  }
  expect(wrong).toEqual([])
}, 600_000)
