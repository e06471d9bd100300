import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { builtActions, builtPages } from '../e2e/parts/buildManifest'
import { adminPages, portalPages } from '../e2e/parts/matrixPages'
import { setPageStage, type PageActor, type PageStage } from '../e2e/parts/pageStage'
import { globalRoutes, rootRoutes, routes } from '../http/routes'
import { sized, some } from './parts/amount'
import { rawRequest, type Raw, type RawAnswer } from './parts/rawRequest'
import { soakDesk } from './parts/soakDesk'
import {
  strangeBodies,
  strangeCalls,
  strangeHeaders,
  strangeParts,
  strangeQueries,
  type Body,
} from './parts/strange'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']
const writing = ['POST', 'PUT', 'PATCH', 'DELETE']
const actors: readonly PageActor[] = ['nobody', 'ada', 'nora']
const nowhere = '019a0000-0000-7000-8000-000000000000'

/** Who calls these is nobody afterwards, or somebody with another session. */
const endsSession = /\/(logout|refresh-token)$/

let desk: Awaited<ReturnType<typeof soakDesk>>
let stage: PageStage

beforeAll(async () => {
  desk = await soakDesk('addresses')
  process.env.DESK_E2E_URL = desk.origin
  process.env.DESK_E2E_DATABASE = desk.database
  stage = await setPageStage()
})
afterAll(async () => {
  await stage?.database.end()
  await desk?.stop()
})

const apiPaths = (): string[] => {
  const of = (base: string, listed: readonly string[]) =>
    listed.map((route) => `/api${base}${route.split(' ')[1]}`.replace(/\/$/, ''))
  return [
    ...new Set([
      ...Object.entries(routes).flatMap(([slug, listed]) =>
        of(`/${slug}`, [...listed, 'get /:id']),
      ),
      ...Object.entries(globalRoutes).flatMap(([slug, listed]) => of(`/globals/${slug}`, listed)),
      ...of('', rootRoutes),
      ...['/api', '/api/graphql', '/api/nothing', '/api/globals', '/api/globals/nothing'],
    ]),
  ]
}

const parameter = /:\w+\??|\[(\.\.\.)?\w+\]/
const pagePaths = () => [
  ...builtPages().filter((page) => !page.startsWith('/api/') && !page.includes('[[')),
  '/admin',
  '/admin/:path',
  '/admin/collections/tickets/:id',
  '/admin/collections/tickets/desk/:number',
  '/admin/:path/..',
  '/_next/static/:file',
  '/_next/image',
  '/_next/data/:file',
]

type Asked = Raw & { actor: PageActor; what?: string }

const tokenOf = (actor: PageActor) => stage.people[actor].token

async function ask({ actor, ...raw }: Asked): Promise<RawAnswer> {
  const isApi = raw.target.startsWith('/api')
  const token = tokenOf(actor)
  return rawRequest(desk.origin, {
    ...raw,
    headers: {
      Accept: isApi ? 'application/json' : 'text/html',
      'Sec-Fetch-Site': 'same-origin',
      ...(token ? { Cookie: `payload-token=${token}` } : {}),
      ...raw.headers,
    },
  })
}

/** Words for whoever reads it: JSON from the API, a page elsewhere. */
function isWorded({ method, target }: Raw, { status, type, text }: RawAnswer): boolean {
  if (status < 400 || method === 'HEAD') return true
  // Node answers by itself to bytes that may not stand in an address, and to what it is to expect.
  if (status === 417 || (status === 400 && text === '' && /[^\x20-\x7e]/.test(target))) return true
  if (!target.startsWith('/api/')) return text.length > 0
  if (!type.includes('json')) return false
  // Payload words two of its routes by "error" alone.
  const { errors, error } = JSON.parse(text) as {
    errors?: { message?: unknown }[]
    error?: unknown
  }
  return typeof (errors?.[0]?.message ?? error) === 'string'
}

async function askAll(possible: readonly Asked[], count: number) {
  const all = some(possible, count)
  const statuses: Record<string, number> = {}
  const wrong = new Map<string, string>()
  const waiting = all.values()
  const lane = async () => {
    for (const asked of waiting) {
      const answer = await ask(asked).catch((error: Error) => ({
        ...{ status: 0, type: '', text: error.message },
      }))
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
      const isReady = asked.target.startsWith('/api/desk/ready')
      const isFault = answer.status === 0 || (answer.status >= 500 && !isReady)
      if (isFault || (!isReady && !isWorded(asked, answer))) {
        const { actor, method, target, what = '' } = asked
        const name = `${actor} ${method} ${target.slice(0, 100)} ${what}`
        wrong.set(name, `${name}: ${answer.status} ${answer.text.slice(0, 80)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: 12 }, lane))
  const told = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`)
  const of = all.length < possible.length ? ` of ${possible.length}` : ''
  const faults = [...wrong.values()].map((one) => `\n  ${one}`).join('')
  return {
    wrong: [...wrong.values()],
    line: `${all.length}${of} requests, ${told.join(', ')}; wrong: ${wrong.size}${faults}`,
  }
}

const isHarmless = ({ actor, method, target }: Asked) =>
  !(actor !== 'nobody' && method === 'POST' && endsSession.test(target.split('?')[0] ?? ''))

describe('the built desk answers in words, and never that it failed', () => {
  it('whatever the method and the address', async () => {
    const paths = [...apiPaths(), ...pagePaths()]
    const targets = paths.flatMap((path) =>
      parameter.test(path)
        ? strangeParts.map((part) => path.replace(parameter, part))
        : [path, `${path}/`, `${path}/%`, `/${path}`],
    )
    const all = [...new Set(targets)].flatMap((target) =>
      methods.flatMap((method) => actors.map((actor) => ({ actor, method, target }))),
    )
    const { wrong, line } = await askAll(all.filter(isHarmless), sized(1_200, 8_000))
    console.log(`methods and addresses: ${line}`)
    expect(wrong).toEqual([])
  })

  it('whatever the query', async () => {
    const paths = [
      ...apiPaths().map((path) => path.replace(parameter, nowhere)),
      ...Object.values(portalPages).flatMap(([, addresses]) => addresses(stage)),
      ...adminPages(stage).map(({ path }) => path),
    ].map((path) => path.split('?')[0] ?? '')
    const all = [...new Set(paths)].flatMap((path) =>
      strangeQueries.flatMap((query) =>
        actors.map((actor) => ({ actor, method: 'GET', target: path + query })),
      ),
    )
    const { wrong, line } = await askAll(all, sized(800, 5_000))
    console.log(`queries: ${line}`)
    expect(wrong).toEqual([])
  })

  it('whatever the body', async () => {
    const sent = (actor: PageActor, method: string, target: string, given: Body): Asked => ({
      ...{ actor, method, target, what: given.what, body: given.body },
      headers: { ...(given.type ? { 'Content-Type': given.type } : {}), ...given.more },
    })
    const api = apiPaths().flatMap((path) =>
      [nowhere, stage.ids.tickets?.[0] ?? ''].map((id) => path.replace(parameter, id)),
    )
    const pages = Object.values(portalPages).flatMap(([, addresses]) => addresses(stage))
    const all = [
      ...[...new Set(api)].flatMap((target) =>
        writing.flatMap((method) =>
          strangeBodies.flatMap((body) => actors.map((actor) => sent(actor, method, target, body))),
        ),
      ),
      ...[...pages, '/admin', '/admin/login', '/nothing'].flatMap((target) =>
        strangeBodies.flatMap((body) => actors.map((actor) => sent(actor, 'POST', target, body))),
      ),
    ]
    // An id that is there is deleted by whoever may.
    const { wrong, line } = await askAll(
      all.filter((one) => isHarmless(one) && !(one.method === 'DELETE' && one.actor === 'nora')),
      sized(1_200, 8_000),
    )
    console.log(`bodies: ${line}`)
    expect(wrong).toEqual([])
  })

  it('whatever an action is called with', async () => {
    const actions = [
      ...builtActions(),
      { id: 'x', name: 'none' },
      { id: '0'.repeat(42), name: 'old' },
    ]
    const all = actions
      .filter(({ name }) => !name.endsWith('signOut'))
      .flatMap(({ id, name }) =>
        [...strangeCalls, ...strangeBodies].flatMap((given) =>
          actors.flatMap((actor) =>
            ['/sign-in', '/tickets', '/admin'].map((target) => ({
              ...{ actor, method: 'POST', target, what: `${name} ${given.what}`, body: given.body },
              headers: {
                Accept: 'text/x-component',
                'Next-Action': id,
                ...(given.type ? { 'Content-Type': given.type } : {}),
                ...given.more,
              },
            })),
          ),
        ),
      )
    const { wrong, line } = await askAll(all, sized(600, 4_000))
    console.log(`calls of actions: ${line}`)
    expect(wrong).toEqual([])
  })

  it('whatever the headers', async () => {
    const targets = [
      ...['/', '/tickets', '/help', '/admin', '/sign-in', '/api/tickets', '/api/desk/ready'],
      ...['/api/graphql', '/api/clients/login', '/api/attachments/file/x.png', '/icon.svg'],
    ]
    const all = targets.flatMap((target) =>
      strangeHeaders.flatMap((headers) =>
        ['GET', 'HEAD', 'POST'].flatMap((method) =>
          actors.map((actor) => ({
            ...{ actor, method, target, headers, what: JSON.stringify(headers).slice(0, 80) },
          })),
        ),
      ),
    )
    const { wrong, line } = await askAll(all, sized(400, 2_000))
    console.log(`headers: ${line}`)
    expect(wrong).toEqual([])
  })
})
