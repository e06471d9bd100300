import { beforeAll, expect, it } from 'vitest'

import { rest } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { condition, operators, values } from './values'

beforeAll(async () => {
  for (const actor of ['nobody', 'ada', 'eve', 'nora'] as const) await tokenFor(actor)
})

/** One path for each kind of field; every path there is has a long run of its own. */
const paths = [
  'tickets id',
  'tickets subject',
  'tickets number',
  'tickets status',
  'tickets createdAt',
  'tickets resolvedAt',
  'tickets client',
  'tickets client.name',
  'tickets relatedArticles',
  'tickets relatedArticles.title',
  'tickets rating',
  'tickets rating.score',
  'tickets subject.status',
  'messages isInternal',
  'messages author',
  'messages author.value',
  'messages author.relationTo',
  'ticket-events after',
  'ticket-events after.status',
  'articles body.root.children.text',
  'articles/versions version.title',
  'articles/versions parent',
  'clients currentPassword',
  'clients memberships',
  'clients memberships.role',
  'business-hours holidays.date',
  'payload-locked-documents document',
  'payload-preferences value.columns',
  'payload-query-presets where.and',
  'tickets _id',
  'tickets relationTo',
]

it.each(paths)('%s meets every operator with an answer or with words', async (named) => {
  const [list = '', path = ''] = named.split(' ')
  const shift = paths.indexOf(named)
  const faults: string[] = []
  let turn = shift
  for (const operator of operators) {
    for (const value of values.filter((_, at) => (at + shift) % 3 === 0)) {
      // Rights are the guard's second concern: whoever may least asks as well, now and then.
      const actor = (['nora', 'nora', 'ada', 'nora', 'eve', 'nobody'] as const)[turn++ % 6]!
      const at = `/api/${list}?limit=1&${condition(path, operator, value)}`
      const { status, body } = await rest('GET', at, { token: await tokenFor(actor) })
      const isWorded =
        status === 200 || body.errors?.every((error: { message?: string }) => error.message)
      if (status >= 500 || !isWorded) faults.push(`${status} ${actor} ${at}`)
    }
  }
  expect(faults).toEqual([])
})
