import { expect, test } from '@playwright/test'

/** In the production build, whose code is rewritten: refusals keep their status and their words. */
const refusals = [
  ['POST', '/api/tickets', {}, 401, 'Sign in first.'],
  ['GET', '/api/tickets', undefined, 401, 'Sign in first.'],
  ['POST', '/api/clients/first-register', {}, 404, 'Nobody can register here.'],
  ['POST', '/api/clients/login', { email: 'no@body.example', password: 'x' }, 401, /incorrect/],
  ['GET', '/api/nothing-here', undefined, 404, /not found/i],
] as const

for (const [method, path, data, status, words] of refusals) {
  test(`${method} ${path} is refused in words`, async ({ request }) => {
    const answer = await request.fetch(path, { method, data })
    expect(answer.status()).toBe(status)
    const { errors } = await answer.json()
    expect(errors).toHaveLength(1)
    expect(errors[0].message).toMatch(words)
  })
}
