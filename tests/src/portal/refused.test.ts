import { APIError, NotFound, ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { refusal } from '@/src/domain/refusal'
import { refuse, wrongField } from '@/src/words/refuse'
import { reasonFor, Refused, refusedForm } from '@/src/portal/act/refused'

const words = { summary: 'Look below.', gone: 'Gone.', ours: 'Our fault.' }
const known = ['subject', 'files']

const lockTimeout = Object.assign(new Error('SQL text'), { code: '55P03' })
const invalid = (path: string, message: string) =>
  new ValidationError({ collection: 'tickets', errors: [{ path, message }] })

const closed = refuse(409, { ...refusal('ticket_closed'), field: 'ticket' })
const unknown = wrongField('tickets', 'subject', refusal('text_too_long', { most: 200 }))

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
  expect(refusedForm(error, 'en', words, known)).toEqual({ status, message, fields })
})

it.each([
  ['en', 'This ticket is closed. Reopen it before you reply.', 'Use at most 200 characters.'],
  [
    'de',
    'Dieses Ticket ist geschlossen. Öffnen Sie es wieder, bevor Sie antworten.',
    'Bitte höchstens 200 Zeichen verwenden.',
  ],
])('words what has a code in the language of the page: %s', (language, message, subject) => {
  expect(refusedForm(closed, language, words, known).message).toBe(message)
  expect(refusedForm(unknown, language, words, known).fields).toEqual({ subject })
  expect(reasonFor(language, closed)).toBe(message)
  expect(reasonFor(language, new Error('select * from secrets'))).toBeNull()
})
