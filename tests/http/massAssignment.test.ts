import type { CollectionSlug, FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { graphql } from '../support/graphql'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { tokenOf } from '../support/tokenOf'
import { graphqlNames } from './access/graphqlNames'
import { makeTicket } from './desk/makeTicket'
import { category, organization, person, rowOf, rowsOf, type Row } from './desk/system'

type Way = 'REST' | 'multipart' | 'GraphQL'
const ways: Way[] = ['REST', 'multipart', 'GraphQL']
let named = 0

type Case = {
  collection: CollectionSlug
  operation: 'create' | 'update'
  as: string
  /** All that this person may set; every other field of the collection is tried. */
  mine: string[]
  /** What a create needs besides, or the row that is updated. */
  base: () => Promise<Record<string, unknown>>
  row?: () => Promise<string>
  /** What the server says of itself, so that something else is tried. */
  truth?: Record<string, unknown>
}

const ticket = async () => ({
  subject: 'Assigned',
  description: 'In masses.',
  category: await category(),
})
const onTicket = async () => ({ ticket: (await makeTicket('ada@acme.example')).id, content: 'Hi' })
const asked = ['subject', 'description', 'category', 'priority', 'project', 'organization']

const cases: Case[] = [
  {
    collection: 'tickets',
    operation: 'create',
    as: 'ada@acme.example',
    mine: asked,
    base: ticket,
    truth: { slaStatus: 'on_track' },
  },
  {
    collection: 'tickets',
    operation: 'create',
    as: 'sam@desk.example',
    mine: [...asked, 'client', 'assignedTo', 'relatedArticles'],
    base: async () => ({ ...(await ticket()), client: await person('ada@acme.example') }),
    truth: { slaStatus: 'on_track' },
  },
  {
    collection: 'tickets',
    operation: 'update',
    as: 'sam@desk.example',
    mine: [
      'status',
      'waitingOn',
      'priority',
      'category',
      'assignedTo',
      'project',
      'relatedArticles',
    ],
    base: async () => ({}),
    row: async () => (await makeTicket('ada@acme.example')).id,
  },
  {
    collection: 'messages',
    operation: 'create',
    as: 'ada@acme.example',
    mine: ['ticket', 'content'],
    base: onTicket,
  },
  {
    collection: 'messages',
    operation: 'create',
    as: 'sam@desk.example',
    mine: ['ticket', 'content', 'isInternal'],
    base: onTicket,
    truth: { authorSide: 'staff' },
  },
  {
    collection: 'saved-filters',
    operation: 'create',
    as: 'ada@acme.example',
    mine: ['name', 'query', 'place', 'opensFirst'],
    // A name is given once.
    base: async () => ({ name: `Mine ${++named}`, query: 'status=open' }),
  },
  {
    collection: 'clients',
    operation: 'update',
    as: 'ivy@initech.example',
    mine: ['name', 'language', 'timeZone', 'theme', 'mailChoices', 'currentPassword'],
    // GraphQL takes a group as a whole.
    base: async () => ({ mailChoices: { ticketCreated: true, reply: true, statusChanged: true } }),
    row: () => person('ivy@initech.example'),
  },
  {
    collection: 'staff',
    operation: 'update',
    as: 'kim@desk.example',
    mine: ['name', 'language', 'currentPassword'],
    base: async () => ({}),
    row: () => person('kim@desk.example'),
  },
]

const date = '2001-01-01T00:00:00.000Z'
const uuid = '01900000-0000-7000-8000-000000000000'

/** A value that would be worth having, of the kind that the field takes. */
async function wanted(field: FlattenedField, now: unknown): Promise<unknown> {
  const people: Record<string, string> = {
    staff: await person('admin@desk.example'),
    clients: await person('bob@globex.example'),
    organizations: await organization('Globex'),
  }
  switch (field.type) {
    case 'number':
      return 424_242
    case 'date':
      return date
    case 'checkbox':
      return now !== true
    case 'select': {
      const values = field.options.map((one) => (typeof one === 'string' ? one : one.value))
      // Roles and states are declared with the mightiest first.
      return values.find((value) => value !== now && value !== 'open')
    }
    case 'relationship':
      return Array.isArray(field.relationTo)
        ? { relationTo: 'staff', value: people.staff }
        : (people[field.relationTo] ?? uuid)
    case 'array':
      return field.name === 'memberships'
        ? [{ organization: people.organizations, role: 'manager' }]
        : [{ id: uuid, createdAt: date, expiresAt: '2999-01-01T00:00:00.000Z' }]
    case 'group':
      return { score: 5, comment: 'HOSTILE', ratedAt: date }
    case 'email':
      return 'hostile@nowhere.example'
    default:
      return field.name === 'id' ? uuid : 'HOSTILE'
  }
}

async function send(way: Way, one: Case, data: Record<string, unknown>, id?: string) {
  const token = await tokenOf(one.as)
  const path = `/api/${one.collection}${id ? `/${id}` : ''}`
  const method = id ? 'PATCH' : 'POST'
  if (way === 'REST') return rest(method, path, { token, body: data })
  if (way === 'multipart') {
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    return rest(method, path, { token, form })
  }
  const singular = graphqlNames[one.collection]?.one
  return id
    ? graphql(
        `mutation ($id: String!, $data: mutation${singular}UpdateInput!) { update${singular}(id: $id, data: $data) { id } }`,
        { id, data },
        token,
      )
    : graphql(
        `mutation ($data: mutation${singular}Input!) { create${singular}(data: $data) { id } }`,
        { data },
        token,
      )
}

describe.each(cases)('$as cannot $operation $collection', (one) => {
  let fields: FlattenedField[]

  beforeAll(async () => {
    const { payload } = await testPayload()
    const config = payload.collections[one.collection]?.config
    fields = (config?.flattenedFields ?? []).filter(({ name }) => !one.mine.includes(name))
  })

  it.each(ways)('with any field of the server’s own, by %s', async (way) => {
    expect(fields.length).toBeGreaterThan(2)
    let done = 0
    for (const field of fields) {
      const { name } = field
      const id = await one.row?.()
      const before: Partial<Row> = id ? await rowOf(one.collection, id) : {}
      const value = await wanted(field, before[name] ?? one.truth?.[name])
      const known = id ? [] : (await rowsOf(one.collection)).map((row) => row.id)

      const { status, body } = await send(way, one, { ...(await one.base()), [name]: value }, id)
      if (status < 300 && !body.errors) done += 1

      if (id) {
        const after = await rowOf(one.collection, id)
        if (name === 'updatedAt') expect(after[name]).not.toBe(value)
        else expect(after[name], name).toEqual(before[name])
        continue
      }
      const made = (await rowsOf(one.collection)).filter((row) => !known.includes(row.id))
      for (const row of made) expect(row[name], name).not.toEqual(value)
    }
    // Ignored rather than refused: most of them went through, so there was something to look at.
    expect(done).toBeGreaterThan(fields.length / 2)
  })
})
