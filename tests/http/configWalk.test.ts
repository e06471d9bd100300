import type { Endpoint } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { graphql } from '../support/graphql'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { graphqlNames } from './access/graphqlNames'
import { table } from './access/table'
import { tokenFor, type Actor } from './desk/actors'
import { digest } from './desk/digest'
import { nowhere } from './desk/system'
import { globalRoutes, rootRoutes, routes } from './routes'

type Config = Awaited<ReturnType<typeof testPayload>>['config']

const operations = [
  'create',
  'read',
  'update',
  'delete',
  'readVersions',
  'unlock',
  'admin',
] as const
const listed = (endpoints: false | readonly Pick<Endpoint, 'method' | 'path'>[]) => [
  ...new Set((endpoints || []).map(({ method, path }) => `${method} ${path}`)),
]

let config: Config

beforeAll(async () => {
  config = (await testPayload()).config
  for (const actor of ['gone', 'ada', 'bob', 'nora'] as const) await tokenFor(actor)
})

describe('the built config', () => {
  it('has a rule of its own for every operation', async () => {
    for (const { slug, access } of config.collections) {
      for (const operation of operations) {
        const rule = access[operation]
        expect(typeof rule, `${slug} ${operation}`).toBe('function')
        // Payload's own lets in whoever is signed in.
        expect(rule?.name, `${slug} ${operation}`).not.toBe('defaultAccess')
        expect(String(rule), `${slug} ${operation}`).not.toMatch(/^\(\{\s*req:?\s*\{\s*user/)
      }
    }
    for (const { slug, access } of config.globals) {
      for (const operation of ['read', 'update', 'readVersions'] as const) {
        expect(typeof access[operation], `${slug} ${operation}`).toBe('function')
        expect(access[operation].name, `${slug} ${operation}`).not.toBe('defaultAccess')
      }
    }
  })

  it('has no other routes than the listed ones', async () => {
    expect((await rest('GET', '/api/og?title=x')).status).toBe(400)
    const found = Object.fromEntries(
      config.collections.map(({ slug, endpoints }) => [slug, listed(endpoints).toSorted()]),
    )
    const expected = Object.entries(routes).map(([slug, paths]) => [slug, paths.toSorted()])
    expect(found).toEqual(Object.fromEntries(expected))
    expect(listed(config.endpoints).toSorted()).toEqual(rootRoutes)
    expect(
      Object.fromEntries(
        config.globals.map(({ slug, endpoints }) => [slug, listed(endpoints).toSorted()]),
      ),
    ).toEqual(globalRoutes)
  })

  it('has no page of its own in the admin, which would be open to whoever finds it', () => {
    expect(config.admin.components?.views).toBeUndefined()
    // A view of a collection stands behind Payload's door; tests/e2e/pageMatrix knocks at each.
    const known = ['tickets desk /desk/:number', 'sla-cycles report /report']
    for (const { admin, slug } of [...config.collections, ...config.globals]) {
      const views = Object.entries(admin.components?.views ?? {})
      for (const [name, view] of views) {
        const path = view && 'path' in view ? view.path : undefined
        // Parts of the edit page ask for the right to read first.
        if (name !== 'edit') expect(known).toContain(`${slug} ${name} ${String(path)}`)
        else expect(JSON.stringify(view)).not.toContain('"path"')
      }
    }
  })

  it('has none of what has let strangers in elsewhere', () => {
    for (const { slug, auth, disableDuplicate, flattenedFields, orderable } of config.collections) {
      expect(orderable, slug).toBeFalsy()
      // Payload's own are the staff's alone, which other tests show.
      if (!slug.startsWith('payload-')) expect(disableDuplicate, slug).toBe(true)
      const carried = flattenedFields.filter((field) => 'saveToJWT' in field && field.saveToJWT)
      // Its own, in every sign-in; a field of ours could pass itself off as one of them.
      const own = ['email', 'username', 'id']
      expect(
        carried.map(({ name }) => name).filter((name) => !own.includes(name)),
        slug,
      ).toEqual([])
      if (!auth) continue
      expect(auth.useAPIKey, slug).toBeFalsy()
      expect(auth.strategies?.map(({ name }) => name)).toEqual([`session-of-${slug}`])
    }
  })

  it('locks nothing, so that nobody keeps others from saving by opening a form', () => {
    for (const { lockDocuments, slug } of [...config.collections, ...config.globals]) {
      expect(lockDocuments, slug).toBe(false)
    }
    expect(config.collections.map(({ slug }) => slug)).not.toContain('payload-locked-documents')
  })

  it('is bounded', () => {
    expect(config).toMatchObject({ defaultDepth: 0, maxDepth: 3, telemetry: false })
    expect(config.graphQL).toMatchObject({ maxComplexity: 300 })
    expect(config.graphQL.disableIntrospectionInProduction).toBe(true)
    expect(config.csrf).not.toHaveLength(0)
    expect(config.jobs.tasks?.map(({ slug }) => slug)).toEqual(['schedulePublish'])
    const jobs = Object.values(config.jobs.access ?? {}) as (() => boolean)[]
    expect(jobs.map((rule) => rule())).toEqual([false, false, false])
  })
})

describe('the GraphQL schema', () => {
  const names = Object.values(graphqlNames).filter((entry) => entry !== null)
  const signIn = ['Client', 'Staff']

  it('has no other fields than those of the desk', async () => {
    const { body } = await graphql(
      '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
      {},
      await tokenFor('nora'),
    )
    const fields = (type: { fields: { name: string }[] }) => type.fields.map(({ name }) => name)
    const { queryType, mutationType } = body.data.__schema
    expect(fields(queryType).toSorted()).toEqual(
      [
        ...names.flatMap(({ one, many }) => [one, many, `count${many}`]),
        ...signIn.flatMap((one) => [`me${one}`, `initialized${one}`]),
        ...['versionArticle', 'versionsArticles', 'DeskSetting', 'MailSetting', 'Access'],
      ].toSorted(),
    )
    const people = ['refreshToken', 'logout', 'login', 'forgotPassword', 'resetPassword']
    expect(fields(mutationType).toSorted()).toEqual(
      [
        ...names.flatMap(({ one }) => [`create${one}`, `update${one}`, `delete${one}`]),
        ...signIn.flatMap((one) => [...people, 'verifyEmail'].map((verb) => verb + one)),
        ...['restoreVersionArticle', 'updateDeskSetting', 'updateMailSetting'],
      ].toSorted(),
    )
  })

  it('creates a ticket from what a person knows', async () => {
    const category = (await rest('GET', '/api/ticket-categories', { token: await tokenFor('ada') }))
      .body.docs[0].id
    const { body } = await graphql(
      `
        mutation ($category: String!) {
          createTicket(data: { subject: "Asked", description: "By GraphQL", category: $category }) {
            number
            source
            status
            requesterName
            priority
          }
        }
      `,
      { category },
      await tokenFor('ada'),
    )
    expect(body).toMatchObject({
      data: { createTicket: { source: 'api', status: 'open', requesterName: 'Ada Brenner' } },
    })
  })
})

describe('what Payload brings along', () => {
  const refused = [401, 403, 404, 501]
  const outsiders: Actor[] = ['nobody', 'gone', 'ada', 'bob']
  const hidden = Object.keys(routes).filter((slug) => !(slug in table))

  it.each(hidden)('%s is closed to clients on every route', async (slug) => {
    const before = await digest()
    for (const route of [...routes[slug]!, 'get /', 'post /', 'get /:id']) {
      const [method = '', path = ''] = route.split(' ')
      for (const id of [nowhere, 'nav', 'tickets-list']) {
        for (const actor of outsiders) {
          const url = `/api/${slug}${path.replace(/:(id|key)\??/, id).replace(/\/$/, '')}`
          const body = ['post', 'patch'].includes(method)
            ? { key: 'nav', value: { a: 1 } }
            : undefined
          const answer = await rest(method.toUpperCase(), url, {
            token: await tokenFor(actor),
            body,
          })
          expect(refused, `${actor} ${route}: ${JSON.stringify(answer.body)}`).toContain(
            answer.status,
          )
        }
      }
    }
    expect(await digest()).toBe(before)
  })

  it.each([
    ['POST', '/api/clients/first-register'],
    ['POST', '/api/staff/first-register'],
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/payload-jobs/handle-schedules'],
    ['GET', '/api/payload-jobs'],
    ['POST', '/api/reorder'],
    ['GET', '/api/globals/desk-settings'],
    ['POST', '/api/globals/desk-settings'],
    ['GET', '/api/globals/desk-settings/versions'],
    ['POST', `/api/globals/desk-settings/versions/${nowhere}`],
    ['GET', '/api/globals/mail-settings'],
    ['POST', '/api/globals/mail-settings'],
    ['GET', '/api/globals/payload-jobs-stats'],
    ['GET', '/api/graphql-playground'],
  ])('%s %s is closed to clients', async (method, path) => {
    const before = await digest()
    for (const actor of outsiders) {
      const body =
        method === 'POST' ? { email: 'x@desk.example', password: 'long-enough-1' } : undefined
      const answer = await rest(method, path, { token: await tokenFor(actor), body })
      expect(refused, `${actor}: ${JSON.stringify(answer.body)}`).toContain(answer.status)
    }
    expect(await digest()).toBe(before)
  })

  it('fetches no address for anybody', async () => {
    const path = '/api/attachments/paste-url?src=http://127.0.0.1/'
    for (const actor of [...outsiders, 'nora'] as const) {
      const { status } = await rest('GET', path, { token: await tokenFor(actor) })
      expect([400, ...refused], actor).toContain(status)
    }
  })

  it('lets nobody register, admins neither', async () => {
    const token = await tokenFor('nora')
    const { status } = await rest('POST', '/api/staff/first-register', {
      token,
      body: { email: 'x@desk.example', password: 'long-enough-1', name: 'X' },
    })
    expect(status).toBe(404)
  })
})
