import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { root } from '@/src/scripts/frame/root'
import { pageOf } from './parts/actionPages'
import { builtActions, type Action } from './parts/buildManifest'
import {
  pageActors,
  plantedDigest,
  setPageStage,
  type PageActor,
  type PageStage,
} from './parts/pageStage'

/** They do something to the caller alone; tests of their own have them. */
const ownSession = [
  '(portal)/sign-out/actions.ts signOut',
  'node_modules/@payloadcms/next/dist/layouts/Root/index.js $$RSC_SERVER_ACTION_0',
]

/** The functions that the admin calls by name through one action of its own. */
function serverFunctions(): string[] {
  const file = '@payloadcms/next/dist/utilities/handleServerFunctions.js'
  const text = readFileSync(join(root, 'node_modules', file), 'utf8')
  const table = /baseServerFunctions = \{([\s\S]*?)\n\}/.exec(text)?.[1] ?? ''
  return [...table.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name = '']) => name)
}

test.describe('every action of the build', () => {
  test.describe.configure({ timeout: 600_000, mode: 'serial' })
  let stage: PageStage

  test.beforeAll(async () => {
    stage = await setPageStage()
  })
  test.afterAll(() => stage.database.end())

  test('is known', () => {
    const known = [...Object.keys(pageOf), ...ownSession]
    expect(
      builtActions()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(known.toSorted())
  })

  /** As React sends the arguments of an action: a state, and a form under a number of its own. */
  function callOf(number: number, id: string, isAlone: boolean): FormData {
    const fields = {
      number: String(number),
      ...{ content: 'canary-sent', subject: 'canary-sent', description: 'canary-sent' },
      ...{ id, article: id, slug: stage.slugs.staffs, helpful: 'yes', comment: 'canary-sent' },
      ...{ [`called-${id}`]: 'Changed', change: 'first' },
      ...{ name: 'Changed', query: 'q=1', category: id, project: id, reopen: 'yes', back: '' },
    }
    const call = new FormData()
    Object.entries(fields).forEach(([name, value]) => call.set(`_1_${name}`, value))
    const state = { attempt: 0, fields: {}, values: {} }
    call.set('0', JSON.stringify(isAlone ? ['$K1'] : [state, '$K1']))
    return call
  }

  const call = (actor: PageActor, { id, name }: Action, path: string, body: FormData) =>
    stage.people[actor]
      .ask(path, {
        method: 'POST',
        headers: { 'Next-Action': id, Accept: 'text/x-component', Origin: stage.people.ada.origin },
        body,
      })
      .then((answer) => ({ ...answer, name: `${actor} ${name} ${path} ${answer.status}` }))

  const wrongIn = (actor: PageActor, text: string) =>
    Object.entries(stage.canaries).flatMap(([canary, readers]) =>
      text.includes(canary) && !readers.includes(actor) ? [canary] : [],
    )

  const ofTickets = () => builtActions().filter(({ name }) => /tickets\/|help\//.test(name))

  test('reaches a ticket for whose it is', async () => {
    const { ours } = stage.numbers
    const send = ofTickets().find(({ name }) => name.endsWith('sendReply'))!
    const before = await plantedDigest(stage)
    const answer = await call('ada', send, `/tickets/${ours}`, callOf(ours, '', false))
    expect(answer.headers.get('x-action-redirect'), answer.text).toContain('done=sent')
    expect(await plantedDigest(stage)).not.toBe(before)
  })

  test('does nothing for the wrong person', async () => {
    let cells = 0
    const wrong: string[] = []
    const { ours, theirs } = stage.numbers
    const filter = stage.ids['saved-filters']?.[0] ?? ''
    for (const [number, id, readers] of [
      [ours, filter, ['ada', 'alan']],
      [theirs, filter, ['bob']],
    ] as const) {
      const before = await plantedDigest(stage)
      // Whoever works at the desk has the admin; a form of the portal is for clients alone.
      const actors = pageActors.filter((actor) => !(readers as readonly string[]).includes(actor))
      for (const action of ofTickets()) {
        const isOwn = /createTicket|sendRequest|saveFilter/.test(action.name)
        for (const actor of actors) {
          if (isOwn && ['ada', 'alan', 'bob'].includes(actor)) continue
          if (/(delete|rename|arrange)Filter$/.test(action.name) && actor === 'bob') continue
          // Through the page of the thing itself, and through one that is open to this person.
          const own = actor === 'bob' ? theirs : ours
          const paths = [number, own].map((n) => pageOf[action.name]!.replace('N', String(n)))
          for (const path of new Set(paths)) {
            const body = callOf(number, id, /(delete|arrange)Filter$/.test(action.name))
            const { name, text, headers, status } = await call(actor, action, path, body)
            cells++
            wrong.push(...wrongIn(actor, text).map((canary) => `${name}: ${canary}`))
            // To drop a filter that is not there is no mistake: the digest tells whether it was.
            const isDrop = action.name.endsWith('deleteFilter')
            const to = headers.get('x-action-redirect') ?? ''
            if (to.includes('done=') && !isDrop) wrong.push(`${name}: done`)
            if (status >= 500 && !text.includes('digest')) wrong.push(`${name}: ${text}`)
          }
        }
      }
      if ((await plantedDigest(stage)) !== before) wrong.push(`Something of ${number} was changed`)
    }
    console.log(`${cells} calls of actions`)
    expect(wrong).toEqual([])
  })

  test('of the admin tells nobody what is not theirs', async () => {
    const names = serverFunctions()
    expect(names).toHaveLength(13)
    const action = builtActions().find(({ name }) => name.startsWith('(payload)/layout.tsx'))!
    const argsFor = (slug: string, id: string) => ({
      collectionSlug: slug,
      slug,
      docID: id,
      id,
      schemaPath: slug,
      operation: 'update',
      renderAllFields: true,
      select: {},
      data: { id },
      docPermissions: { fields: true, create: true, read: true, update: true },
      docPreferences: { fields: {} },
      initialData: { id },
      paramsOverride: { segments: ['collections', slug, id] },
      drawerSlug: 'x',
      query: { limit: 100, depth: 1 },
      // No columns: they would be kept as a preference, and other tests look at the same lists.
      enableRowSelections: false,
      valueToSlugify: 'x',
      doc: { id },
      ...{ fromLocale: 'en', toLocale: 'de' },
      folderID: null,
      collectionsToDisplay: [slug],
      displayAs: 'list',
      sort: 'name',
      widgetSlug: 'collections',
      ...{ type: 'publish', date: '2030-01-01' },
    })
    const callByName = (actor: PageActor, name: unknown, args: object) =>
      stage.people[actor].ask('/admin/account', {
        method: 'POST',
        headers: {
          'Next-Action': action.id,
          Accept: 'text/x-component',
          'Content-Type': 'text/plain;charset=UTF-8',
          Origin: stage.people.ada.origin,
          'X-Planted': 'canary-header',
        },
        body: JSON.stringify([{ name, args }]),
      })
    let cells = 0
    let open = 0
    const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 5, null]
    const wrong: string[] = []
    const things = ['tickets', 'messages', 'attachments', 'articles', 'staff'].map(
      (slug) => [slug, stage.ids[slug]?.[0] ?? ''] as const,
    )
    const unchanged = async (parts: number) =>
      (JSON.parse(String(await plantedDigest(stage))) as unknown[]).slice(0, parts)
    // Articles come last in the digest; an editor may change those, and the team tickets, too.
    const parts = { nobody: 6, gone: 6, ada: 6, bob: 6, eve: 5, sam: 0 }
    for (const [actor, kept] of Object.entries(parts) as [PageActor, number][]) {
      const before = await unchanged(kept)
      for (const name of names) {
        for (const [slug, id] of things) {
          const answer = await callByName(actor, name, argsFor(slug, id))
          cells++
          const found = wrongIn(actor, answer.text)
          wrong.push(...found.map((canary) => `${actor} ${name} ${slug}: ${canary}`))
          // Whoever is no staff hears of none of them that it is there.
          if (!['sam', 'eve'].includes(actor) && answer.status !== 404) {
            wrong.push(`${actor} ${name} ${slug}: ${answer.status}`)
          }
          if (actor === 'sam' && answer.text.includes('canary-ours')) open++
        }
      }
      const { text: absent } = await callByName(actor, 'none', {})
      for (const name of odd) {
        const { status, text } = await callByName(actor, name, {})
        cells++
        // Names that are texts get the page for what is not there, about as long as any other name
        // does, by how it is streamed: what is called would tell the caller's token, headers, rights.
        const isName = typeof name === 'string'
        const isAsLong = !isName || Math.abs(text.length - absent.length) < 5_000
        if (
          status !== (isName ? 404 : 400) ||
          !isAsLong ||
          /payload-token|canary-header/.test(text)
        ) {
          wrong.push(`${actor} ${name}: ${status} ${text.length} of ${absent.length}`)
        }
      }
      expect(await unchanged(kept), actor).toEqual(before)
    }
    console.log(`${cells} calls of server functions`)
    expect(wrong).toEqual([])
    // Else none of these calls would have been understood.
    expect(open).toBeGreaterThan(0)
  })
})
