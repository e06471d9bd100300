import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { wordErrors } from '@/hooks/wordErrors'
import { refusal } from '@/src/domain/refusal'
import { refuse, wrongField } from '@/src/words/refuse'
import { refusalOfDatabase as refusalOfDatabaseOf } from '@/src/database/refusalOfDatabase'
import { inWords } from '../support/inWords'

const refusalOfDatabase = inWords(refusalOfDatabaseOf)

const coded = (code: unknown, cause?: unknown) =>
  Object.assign(new Error('SQL text', { cause }), { code })

describe('what the database refuses', () => {
  it.each([
    ['22P02', /wrong form/],
    ['22003', /out of range/],
    ['22007', /date .* wrong form/],
    ['22008', /date .* out of range/],
    ['22021', /cannot be stored/],
    ['22P05', /cannot be stored/],
    ['23503', /still in use/],
  ])('%s is the caller’s mistake, in words', (code, words) => {
    expect(refusalOfDatabase(coded(code))).toMatch(words)
    expect(refusalOfDatabase(new Error('Failed query', { cause: coded(code) }))).toMatch(words)
  })

  it.each([
    ['a lost connection', coded('08006')],
    ['a file that is missing', coded('ENOENT')],
    ['a name of every object', coded('constructor')],
    ['a number', coded(22)],
    ['no code', new Error('x')],
    ['no error', { code: '22P02' }],
    ['nothing', undefined],
  ])('%s is not', (_, error) => {
    expect(refusalOfDatabase(error)).toBeNull()
  })
})

type Answer = { status: number; response: { errors: { message: string; field?: string }[] } }

const worded = async (
  error: unknown,
  errors: unknown,
  user: unknown = { id: 'u' },
  headers = new Headers(),
) => {
  const req = { user, headers, context: {} } as PayloadRequest
  const args = { error, result: { errors }, req, context: {} }
  return (await wordErrors(args as unknown as Parameters<typeof wordErrors>[0])) as
    Answer | undefined
}
const withStatus = (status: number) => Object.assign(new Error('inside'), { status })

describe('an answer that is not a success', () => {
  it('tells nothing of what broke inside', async () => {
    const said = await worded(new Error('connect ECONNREFUSED 10.0.0.1'), [
      { message: 'connect ECONNREFUSED 10.0.0.1', stack: 'at query (db.js:1)' },
    ])
    expect(said).toEqual({
      status: 500,
      response: {
        errors: [
          {
            message:
              'Something went wrong on our side and nothing was saved. Try again in a moment.',
            code: 'our_fault',
          },
        ],
      },
    })
  })

  it('keeps the status of an outage', async () => {
    expect((await worded(withStatus(503), [{ message: 'x' }]))?.status).toBe(503)
  })

  it('says that the same may go well in a moment, where the database is the reason', async () => {
    const error = new Error('Failed query', { cause: coded('55P03') })
    const said = await worded(error, [{ message: 'Something went wrong.' }])
    expect(said?.status).toBe(503)
    expect(said?.response.errors[0]?.message).toMatch(/^Somebody else is changing the same/)
  })

  it('words what the database refused, without its text', async () => {
    const said = await worded(coded('22P02'), [{ message: 'select * from tickets' }])
    expect(said?.status).toBe(400)
    expect(said?.response.errors).toEqual([
      { message: 'A value in this request has the wrong form.', code: 'value_form' },
    ])
  })

  it('asks for a sign-in only where nobody is signed in', async () => {
    const errors = [{ message: 'You are not allowed to perform this action.' }]
    expect(await worded(withStatus(403), errors, null)).toEqual({
      status: 401,
      response: { errors: [{ message: 'Sign in first.', code: 'sign_in_first' }] },
    })
    expect(await worded(withStatus(403), errors)).toMatchObject({
      status: 403,
      response: { errors },
    })
  })

  it('names each wrong field and what is wrong with it', async () => {
    const details = [{ path: 'subject', message: 'This field is required.' }, { path: 'category' }]
    const said = await worded(withStatus(400), [
      { name: 'ValidationError', message: 'Two fields are invalid.', data: { errors: details } },
    ])
    expect(said?.response.errors).toEqual([
      {
        message: 'This field is required.',
        code: 'invalid_value',
        field: 'subject',
        name: 'ValidationError',
        data: { errors: details },
      },
      { message: 'Two fields are invalid.', code: 'invalid_value', field: 'category' },
    ])
  })

  it('has the details of an error from another copy of Payload, which Payload left out', async () => {
    const data = { errors: [{ path: 'file', message: 'Its content is not what its name says.' }] }
    const message = 'The following field is invalid: file'
    const error = Object.assign(new Error(message), { status: 400, data, name: 'ValidationError' })
    expect((await worded(error, [{ message }]))?.response.errors).toEqual([
      {
        message: data.errors[0]?.message,
        code: 'invalid_value',
        field: 'file',
        name: 'ValidationError',
        data,
      },
    ])
  })

  it('takes the field of a refusal that has one', async () => {
    const said = await worded(withStatus(409), [
      { message: 'This ticket is already closed.', data: { field: 'status' } },
    ])
    expect(said).toMatchObject({
      status: 409,
      response: { errors: [{ message: 'This ticket is already closed.', field: 'status' }] },
    })
  })

  it('words what has a code for whoever reads it, and hands the code on', async () => {
    const refused = refuse(409, { ...refusal('reopen_too_late', { days: 1 }), field: 'status' })
    const user = { id: 'u', collection: 'clients', language: 'de' }
    const said = await worded(refused, [{ message: refused.message }], user)
    expect(said?.response.errors[0]).toMatchObject({
      message: expect.stringMatching(/^Dieses Ticket wurde vor mehr als einem Tag geschlossen/),
      code: 'reopen_too_late',
      facts: { days: 1 },
      field: 'status',
    })
    const wrong = wrongField('tickets', 'category', refusal('category_unknown'))
    expect(
      (await worded(wrong, [{ message: wrong.message }], user))?.response.errors[0],
    ).toMatchObject({
      message: 'Diese Kategorie steht nicht zur Wahl.',
      code: 'category_unknown',
      field: 'category',
      // At the field itself, for the admin.
      data: { errors: [{ path: 'category', message: 'Diese Kategorie steht nicht zur Wahl.' }] },
    })
  })

  it('reads details that are a bare list', async () => {
    const said = await worded(withStatus(400), [{ message: 'Bad query', data: [{ path: 'nope' }] }])
    expect(said?.response.errors[0]).toMatchObject({ message: 'Bad query', field: 'nope' })
  })

  it.each([undefined, 'text', {}])(
    'leaves alone what has no list of errors: %j',
    async (errors) => {
      expect(await worded(withStatus(400), errors)).toBeUndefined()
    },
  )
})
