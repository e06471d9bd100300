import { expect, it } from 'vitest'

import { rest } from '../support/rest'
import { tokenOf } from '../support/tokenOf'

const path = '/api/payload-query-presets'
const preset = { title: 'Late ones', relatedCollection: 'tickets', where: {}, columns: [] }
const as = async (who: 'sam' | 'kim') => ({ token: await tokenOf(`${who}@desk.example`) })
const seenBy = async (who: 'sam' | 'kim', id: string) =>
  (await rest('GET', `${path}/${id}`, await as(who))).status

it('a preset is the team’s by one tick, and one’s own again without it', async () => {
  const body = { ...preset, isShared: true }
  const { body: made } = await rest('POST', path, { ...(await as('sam')), body })
  const { id, isShared } = made.doc
  expect(isShared).toBe(true)
  expect(await seenBy('kim', id)).toBe(200)

  const unshared = await rest('PATCH', `${path}/${id}`, {
    ...(await as('sam')),
    body: { isShared: false },
  })
  expect(unshared.body.doc.isShared).toBe(false)
  expect(await seenBy('kim', id)).toBe(404)
  expect(await seenBy('sam', id)).toBe(200)
})

it('stays one’s own when it is not ticked', async () => {
  const { body } = await rest('POST', path, { ...(await as('sam')), body: preset })
  expect(body.doc.isShared).toBe(false)
  expect(await seenBy('kim', body.doc.id)).toBe(404)
})
