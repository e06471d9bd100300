import { APIError, NotFound, ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { Refused, refusal } from '@/src/portal/act/refused'

const words = { summary: 'Look below.', gone: 'Gone.', ours: 'Our fault.' }
const known = ['subject', 'files']

const lockTimeout = Object.assign(new Error('SQL text'), { code: '55P03' })
const invalid = (path: string, message: string) =>
  new ValidationError({ collection: 'tickets', errors: [{ path, message }] })

it.each([
  [new Refused({ subject: 'Missing.' }), 400, 'Look below.', { subject: 'Missing.' }],
  [invalid('subject', 'Too long.'), 400, 'Look below.', { subject: 'Too long.' }],
  [invalid('client', 'No such client.'), 400, 'No such client.', {}],
  [new APIError('Closed.', 409, null, true), 409, 'Closed.', {}],
  [new NotFound(), 404, 'Gone.', {}],
  [new APIError('relation "x" does not exist', 500), 500, 'Our fault.', {}],
  [new APIError('Many are here.', 503, null, true), 503, 'Many are here.', {}],
  [new APIError('connect 10.0.0.1', 503, null, false), 500, 'Our fault.', {}],
  [lockTimeout, 503, expect.stringMatching(/^Somebody else is changing/), {}],
  [new Error('Failed query: update', { cause: lockTimeout }), 503, expect.any(String), {}],
  [new Error('select * from secrets'), 500, 'Our fault.', {}],
  ['a string', 500, 'Our fault.', {}],
  [undefined, 500, 'Our fault.', {}],
])('answers %s', (error, status, message, fields) => {
  expect(refusal(error, words, known)).toEqual({ status, message, fields })
})
