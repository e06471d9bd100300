import { expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { makeNote, makeTicket } from '../desk/makeTicket'
import { readySession } from '../desk/readySession'
import { person, rowOf, rowsOf } from '../desk/system'

const sam = async () => (await readySession('staff', await person('sam@desk.example'))).token

/** Who saves may ask for less in the answer; what is done, told and written down is the same. */
it('a save that asks for one field tells and moves no less than any other', async () => {
  const { id, organization } = await makeTicket()
  const note = await makeNote(id, 'Between us.')
  const answer = await rest('PATCH', `/api/tickets/${id}?select[subject]=true`, {
    token: await sam(),
    body: { status: 'in_progress' },
  })
  expect(answer.status).toBe(200)
  expect((await rowOf(slugs.messages, note)).organization).toBe(organization)
  const events = await rowsOf(slugs.ticketEvents, { ticket: { equals: id } })
  const [told, ...others] = events.filter(({ kind }) => !['created', 'noted'].includes(`${kind}`))
  expect(others).toEqual([])
  expect(told).toMatchObject({
    kind: 'status_changed',
    organization,
    before: { status: 'open' },
    after: { status: 'in_progress' },
  })
})

it('a role that is changed so is written down as it is', async () => {
  const { token } = await readySession('staff', await person('admin@desk.example'))
  const kim = await person('kim@desk.example')
  const answer = await rest('PATCH', `/api/staff/${kim}?select[name]=true`, {
    token,
    body: { role: 'editor' },
  })
  expect(answer.status).toBe(200)
  const audited = await rowsOf(slugs.auditEvents, { subjectId: { equals: kim } })
  expect(audited.map(({ changes }) => changes)).toContain('role: agent → editor')
})
