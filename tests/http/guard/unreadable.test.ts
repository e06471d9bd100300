import { createLocalReq, type FlattenedField, type PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { person } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

const { payload, config } = await testPayload()

/** The fields that this request may not read, those of groups and arrays included. */
async function unreadable(fields: FlattenedField[], req: PayloadRequest): Promise<string[]> {
  const found = await Promise.all(
    fields.map(async (field) => {
      const read = 'access' in field ? field.access?.read : undefined
      const isHidden = 'hidden' in field && field.hidden === true
      if (isHidden || (read && !(await read({ req })))) return [field.name]
      const inner = 'flattenedFields' in field ? field.flattenedFields : []
      return (await unreadable(inner, req)).map((name) => `${field.name}.${name}`)
    }),
  )
  return found.flat()
}

/** Of every collection that this person reads, what of it stays closed. */
async function closedTo(collection: 'clients' | 'staff', email: string) {
  const user = await payload.findByID({
    collection,
    id: await person(email),
    // The stage is set as the desk itself.
    overrideAccess: true,
  })
  const req = await createLocalReq({ user: { ...user, collection } as never }, payload)
  const cells: [string, string[]][] = []
  for (const { slug, access, flattenedFields } of config.collections) {
    const names = await unreadable(flattenedFields, req)
    if (names.length > 0 && (await access.read({ req })) !== false) cells.push([slug, names])
  }
  return cells
}

describe.each([
  ['ada', await closedTo('clients', 'ada@acme.example')],
  ['eve', await closedTo('staff', 'eve@desk.example')],
] as const)('what %s may not read', (actor, closed) => {
  it('is not nothing', () => {
    const own = actor === 'ada' ? 'clients' : 'staff'
    expect(Object.fromEntries(closed)[own]).toEqual(expect.arrayContaining(['hash', 'salt']))
    if (actor === 'ada') expect(Object.fromEntries(closed).attachments).toContain('scanNote')
  })

  it.each(closed)(
    'of %s is not to be guessed by a filter or an order, either',
    async (slug, names) => {
      const token = await tokenFor(actor)
      for (const name of names) {
        for (const query of [
          `where[${name}][exists]=true`,
          `where[or][0][and][0][${name}][like]=a`,
          `sort=${name}`,
          `sort=-createdAt,-${name}`,
        ]) {
          expectRefusal(await rest('GET', `/api/${slug}?${query}`, { token }), 400)
        }
        const counted = await rest('GET', `/api/${slug}/count?where[${name}][exists]=true`, {
          token,
        })
        expectRefusal(counted, 400)
      }
    },
  )
})
