import { expect, it } from 'vitest'

import { rest } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { makeTicket } from '../desk/makeTicket'
import { person, sql } from '../desk/system'

const many = 2_001

it('leaves out a followed ticket that a filter does, however many the filter leaves', async () => {
  const followed = await makeTicket('bob@globex.example', {
    subject: 'The kookaburra',
    priority: 'low',
  })
  const { status } = await rest('POST', `/api/tickets/${followed.id}/followers`, {
    token: await tokenFor('bob'),
    body: { follower: await person('bea@globex.example') },
  })
  expect(status).toBeLessThan(300)
  const own = await makeTicket('bea@globex.example', {
    subject: 'The kookaburrra',
    priority: 'normal',
  })
  await sql(
    `insert into tickets (id, subject, description, status, priority, client_id, organization_id,
       category_id, source, requester_name, last_activity_at, created_at)
     select gen_random_uuid(), 'One of many', 'None.', status, priority, client_id, organization_id,
       category_id, source, requester_name, last_activity_at, created_at
     from tickets, generate_series(1, $2::int) where id = $1`,
    [own.id, many],
  )
  const ask = async (query: string) => {
    const { body } = await rest('GET', `/api/tickets?q=${encodeURIComponent(query)}`, {
      token: await tokenFor('bea'),
    })
    return (body.docs as { id: string }[]).map(({ id }) => id)
  }
  expect(await ask('kookaburra')).toEqual([followed.id])
  expect(await ask('kookaburra priority:normal')).toEqual([own.id])
  expect(await ask('kookaburra priority:low')).toEqual([followed.id])
})
