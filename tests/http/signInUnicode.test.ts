import { expect, it } from 'vitest'
import { hashPassword } from '@/src/session/passwordHash'
import { rest } from '../support/rest'
import { tokenIn, work } from './desk/accountMails'
import { readySession } from './desk/readySession'
import { login, newPerson, post } from './desk/signIn'
import { sql } from './desk/system'

/** The same to the eye: "ü" and "ß" as one character, and "u" with two dots over it. */
const composed = 'Gr\u00fc\u00dfe-Br\u00fccke-77'
const apart = 'Gru\u0308\u00dfe-Bru\u0308cke-77'

it('a password is the same, however a keyboard writes it', async () => {
  expect(apart).not.toBe(composed)
  const { id, email } = await newPerson()
  expect((await post('/api/clients/forgot-password', { email })).status).toBe(200)
  const token = tokenIn(await work(email))
  const answer = await post('/api/clients/reset-password', { token, password: apart })
  expect(answer.status).toBe(200)
  for (const typed of [composed, apart]) expect((await login(email, typed)).status).toBe(200)
  // Another character, not another way to write it.
  expect((await login(email, composed.replace('\u00df', 'ss'))).status).toBe(401)

  const { token: session } = await readySession('clients', id)
  const changed = await rest('PATCH', `/api/clients/${id}`, {
    token: session,
    body: { currentPassword: apart, password: `${apart}!` },
  })
  expect(changed.status).toBe(200)
  expect((await login(email, `${composed}!`)).status).toBe(200)
})

it('one that was stored as it was typed still works, and is stored anew', async () => {
  const { id, email } = await newPerson()
  const { hash, salt } = await hashPassword(apart)
  await sql('update clients set hash = $1, salt = $2 where id = $3', [hash, salt, id])
  expect((await login(email, composed)).status).toBe(401)
  // Both in the same moment: the second finds what the first has stored.
  const answers = await Promise.all([login(email, apart), login(email, apart)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  for (const { body } of answers) {
    expect((await rest('GET', '/api/tickets?limit=1', { token: body.token })).status).toBe(200)
  }
  expect((await sql('select hash from clients where id = $1', [id]))[0]?.hash).not.toBe(hash)
  for (const typed of [composed, apart]) expect((await login(email, typed)).status).toBe(200)
})
