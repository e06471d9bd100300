import { expect, it } from 'vitest'

import { demoPassword } from '../../support/demoPassword'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { newSession } from '../../support/tokenOf'

/** For nobody, in any spelling. Their own sessions people may see: an id opens nothing unsigned. */
const secrets = /hash|salt|reset|lockUntil|loginAttempts|currentPassword|"password"/i

it.each([
  ['clients', 'Client', 'ada@acme.example'],
  ['staff', 'Staff', 'admin@desk.example'],
])('answers %s about themselves without what they sign in with', async (slug, one, email) => {
  const body = { email, password: demoPassword }
  const signedIn = await rest('POST', `/api/${slug}/login`, { body })
  const token = await newSession(email)
  const answers = [
    signedIn,
    await rest('GET', `/api/${slug}/me?depth=3&showHiddenFields=true`, { token }),
    await rest('GET', `/api/${slug}/${signedIn.body.user.id}?select[hash]=true`, { token }),
    await rest('POST', `/api/${slug}/refresh-token`, { token }),
    await graphql(`{ me${one} { user { id name } exp } }`, {}, token),
    await graphql(
      `mutation ($email: String!, $password: String!) {
        login${one}(email: $email, password: $password) { user { id name } exp }
      }`,
      body,
    ),
  ]
  for (const answer of answers) {
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toMatch(secrets)
  }
  for (const name of ['hash', 'salt', 'resetPasswordToken']) {
    const asked = await graphql(`{ me${one} { user { ${name} } } }`, {}, token)
    expect(asked.body.data?.[`me${one}`]?.user?.[name] ?? null, name).toBeNull()
  }
})

it('gives a new session with each sign-in, whatever session comes along', async () => {
  const body = { email: 'ada@acme.example', password: demoPassword }
  const planted = await newSession('bob@globex.example')
  const headers = { Cookie: `payload-token=${planted}` }
  const answers = [
    await rest('POST', '/api/clients/login', { body, headers }),
    await rest('POST', '/api/clients/login', { body, token: planted }),
  ]
  const sessions = answers.map(({ body: { token } }) => {
    const [, claims = ''] = String(token).split('.')
    return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sid: string }).sid
  })
  expect(new Set(sessions).size).toBe(2)
  for (const { body } of answers) {
    expect(body.user.email).toBe('ada@acme.example')
    expect(body.token).not.toBe(planted)
  }
})
