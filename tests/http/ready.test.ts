import { expect, it } from 'vitest'

import { rest } from '../support/rest'

it('says part by part what is missing, with 503', async () => {
  // Neither a worker nor a mail server runs beside these tests.
  const { status, body } = await rest('GET', '/api/desk/ready')
  expect(status).toBe(503)
  expect(body).toMatchObject({ status: 'down', database: 'ok', storage: 'ok', scanner: 'off' })
  expect(body).toMatchObject({ worker: 'down', mail: 'down' })
})

it('lives, whatever is missing', async () => {
  expect(await rest('GET', '/api/desk/health')).toMatchObject({
    status: 200,
    body: { status: 'ok' },
  })
})
