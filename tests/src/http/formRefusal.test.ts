import { describe, expect, it } from 'vitest'

import { boundedRequest } from '@/src/http/boundedRequest'

/** The refusal of a form with these fields; null when it is taken. */
async function wordsFor(fields: Record<string, string>) {
  const form = new FormData()
  Object.entries(fields).forEach(([name, value]) => form.set(name, value))
  const request = new Request('http://localhost/api/clients', { method: 'POST', body: form })
  const answer = await boundedRequest(request)
  if (!(answer instanceof Response)) return null
  const { errors } = (await answer.json()) as { errors: [{ message: string }] }
  return [answer.status, errors[0].message]
}

const noObject = [400, 'The field "_payload" is not a valid JSON object.']

describe('a form', () => {
  it.each([
    ['plain', { message: 'Words.' }, null],
    ['with fields as JSON', { _payload: '{"ticket":"x"}' }, null],
    ['with half an object', { _payload: '{' }, noObject],
    ['with nothing for an object', { _payload: ' ' }, noObject],
    ['with a list', { _payload: '[]' }, noObject],
    ['that reaches for prototypes', { _payload: '{"__proto__":{"role":"admin"}}' }, noObject],
    [
      'named as a prototype',
      { constructor: 'x' },
      [400, 'The form has a name that cannot be used.'],
    ],
    ['with a NUL', { a: 'b\0c' }, [400, 'The form has characters that cannot be stored.']],
  ])('%s', async (_, fields, expected) => {
    expect(await wordsFor(fields as unknown as Record<string, string>)).toEqual(expected)
  })

  it('of rubbish', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
    const request = new Request('http://localhost/api/x', { method: 'POST', headers, body: '--y' })
    expect(((await boundedRequest(request)) as Response).status).toBe(400)
  })
})
