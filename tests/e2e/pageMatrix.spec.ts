import { expect, test } from '@playwright/test'

import { builtPages } from './parts/buildManifest'
import { adminPage, adminPages, notPages, portalPages, type Page } from './parts/matrixPages'
import { pageActors, setPageStage, type PageActor, type PageStage } from './parts/pageStage'

const clients: readonly PageActor[] = ['ada', 'alan', 'bob']
const staff: readonly PageActor[] = ['sam', 'eve', 'nora']

test.describe('every page of the build', () => {
  test.describe.configure({ timeout: 600_000, mode: 'serial' })
  let stage: PageStage

  test.beforeAll(async () => {
    stage = await setPageStage()
  })
  test.afterAll(() => stage.database.end())

  test('is known', () => {
    const unknown = builtPages().filter(
      (page) =>
        !(page in portalPages) && page !== adminPage && !notPages.some((each) => each.test(page)),
    )
    expect(unknown).toEqual([])
  })

  test('hands no picture to the optimizer, which would keep it for everybody', async () => {
    for (const path of ['/api/attachments/file/x.png', '/api/tickets', '/icon.svg']) {
      const address = `/_next/image?url=${encodeURIComponent(path)}&w=64&q=75`
      expect((await stage.people.ada.ask(address)).status, path).toBeGreaterThanOrEqual(400)
    }
  })

  /** What must not be in this answer for this person. */
  function wrongIn(actor: PageActor, text: string) {
    return Object.entries(stage.canaries).flatMap(([canary, readers]) =>
      text.includes(canary) && !readers.includes(actor) ? [canary] : [],
    )
  }

  const mayOpen = (actor: PageActor, { door }: Page) =>
    door === 'public' || (door === 'client' ? clients : staff).includes(actor)

  const kindOf = (path: string) =>
    path.startsWith('/admin/collections/')
      ? path.replace(/(collections)\/[\w-]+/, '$1/*').replace(/[0-9a-f-]{36}/, 'id')
      : path

  async function walk(pages: readonly Page[], actors: readonly PageActor[]) {
    let cells = 0
    let requests = 0
    const wrong: string[] = []
    const kinds = new Set<string>()
    const seen = new Set<string>()
    const waiting = pages.flatMap((page) => actors.map((actor) => ({ page, actor })))
    const look = async ({ page, actor }: { page: Page; actor: PageActor }) => {
      // A page carries its RSC answer within itself. By itself it is asked for once a kind of view.
      const kind = `${actor} ${kindOf(page.path)}`
      const isFirst = !kinds.has(kind)
      kinds.add(kind)
      for (const isPage of isFirst ? [true, false] : [true]) {
        requests++
        const headers: Record<string, string> = isPage ? {} : { RSC: '1' }
        const { path } = page
        const answer = await stage.people[actor].ask(path, { headers })
        const name = `${actor} ${isPage ? 'page' : 'RSC'} ${path} ${answer.status}`
        wrong.push(...wrongIn(actor, answer.text).map((canary) => `${name}: ${canary}`))
        for (const canary of Object.keys(stage.canaries)) {
          if (answer.text.includes(canary)) seen.add(`${actor} ${canary}`)
        }
        if (answer.status >= 500) wrong.push(`${name}: ${answer.text.slice(0, 200)}`)
        const isVisitorsHelp = path.startsWith('/help') && actor === 'nobody'
        const caching = answer.headers.get('cache-control') ?? ''
        if (!isVisitorsHelp && !caching.includes('private, no-store')) {
          wrong.push(`${name}: ${caching}`)
        }
        // A page that has begun to stream says in its body where to go instead.
        const isSentOn = answer.text.includes('NEXT_REDIRECT')
        if (isPage && answer.status === 200 && !isSentOn && !mayOpen(actor, page)) {
          wrong.push(`${name}: open`)
        }
      }
      cells += Object.keys(stage.canaries).length + 2
    }
    const lane = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await look(next)
    }
    await Promise.all([lane(), lane(), lane()])
    console.log(
      `${cells} cells, ${pages.length} pages, ${actors.length} people, ${requests} requests`,
    )
    expect(wrong).toEqual([])
    return seen
  }

  test('of the portal shows nobody what is not theirs', async () => {
    const pages = Object.values(portalPages).flatMap(([door, addresses]) =>
      addresses(stage).map((path) => ({ path, door })),
    )
    const seen = await walk(pages, pageActors)
    for (const reader of ['ada canary-ours', 'alan canary-ours', 'bob canary-theirs']) {
      expect([...seen]).toContain(reader)
    }
  })

  test('of the admin shows nobody what is not theirs', async () => {
    const pages = adminPages(stage)
    await walk(pages, ['nobody', 'gone', 'ada', 'bob'])
    const seen = await walk(pages, ['eve'])
    expect([...seen]).toContain('eve canary-draft')
  })

  test('of a ticket tells the team what it may know', async () => {
    const { ours } = stage.numbers
    const path = `/admin/collections/tickets/desk/${ours}`
    const seen = await walk([{ path, door: 'staff' }], staff)
    for (const canary of ['canary-ours', 'canary-note', 'canary-name']) {
      expect([...seen]).toContain(`sam ${canary}`)
      expect([...seen]).not.toContain(`eve ${canary}`)
    }
  })

  test('of somebody else’s ticket is as absent as none', async () => {
    const { theirs, none } = stage.numbers
    const plain = (text: string, number: number) =>
      (/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '').replaceAll(String(number), 'N')
    for (const actor of ['ada', 'alan'] as const) {
      const [foreign, missing] = [
        await stage.people[actor].ask(`/tickets/${theirs}`),
        await stage.people[actor].ask(`/tickets/${none}`),
      ]
      expect([foreign.status, plain(foreign.text, theirs)]).toEqual([
        missing.status,
        plain(missing.text, none),
      ])
    }
    const told = () =>
      stage.database.query(
        `select distinct actor_name, address from audit_events
         where action = 'refused' and subject_name = $1 and actor_side = 'client'`,
        [`404 #${theirs}`],
      )
    await expect
      .poll(async () => (await told()).rows)
      .toEqual(
        expect.arrayContaining([
          { actor_name: 'Ada Brenner', address: expect.not.stringContaining('unknown') },
        ]),
      )
  })
})
