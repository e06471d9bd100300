import { describe, expect, it } from 'vitest'

import { rest } from '../support/rest'
import { newSession, tokenOf } from '../support/tokenOf'
import { fillUp } from './desk/fillUp'
import { graphql, login, newPerson, password } from './desk/signIn'

describe('changing a password', () => {
  const change = (id: string, token: string, body: unknown) =>
    rest('PATCH', `/api/clients/${id}`, { token, body })

  it('asks for the current one, over REST and GraphQL', async () => {
    const { id, email } = await newPerson()
    const token = await newSession(email)
    for (const currentPassword of [undefined, '', 'wrong']) {
      const refused = await change(id, token, { currentPassword, password: 'quite another one' })
      expect(refused.status).toBe(400)
      expect(refused.body.errors[0]).toMatchObject({ field: 'currentPassword' })
    }
    const mailChoices = 'mailChoices: { ticketCreated: true, reply: true, statusChanged: true }'
    const ask = (data: string) =>
      graphql(`mutation { updateClient(id: "${id}", data: { ${mailChoices}, ${data} }) { id } }`, {
        Authorization: `JWT ${token}`,
      })
    const without = await ask('password: "quite another one"')
    expect(JSON.stringify(without.errors)).toContain('Enter your current password as well.')
    expect((await login(email, password)).status).toBe(200)
    const given = await ask(`password: "quite another one", currentPassword: "${password}"`)
    expect(given.errors).toBeUndefined()
    expect((await login(email, 'quite another one')).status).toBe(200)
  })

  it('cannot be tried for ever by whoever holds a session', async () => {
    const { id, email } = await newPerson()
    const token = await newSession(email)
    const body = { currentPassword: 'a guess', password: 'quite another one' }
    await fillUp('current', id, 1)
    expect((await change(id, token, body)).status).toBe(400)
    expect((await change(id, token, { ...body, currentPassword: password })).status).toBe(429)
  })

  it('is not for admins, one by one or all at once', async () => {
    const { id, email } = await newPerson()
    const token = await tokenOf('admin@desk.example')
    const body = { password: 'quite another one' }
    expect((await change(id, token, body)).status).toBe(403)
    const all = await rest('PATCH', `/api/clients?where[id][equals]=${id}`, { token, body })
    expect(all.status).toBeGreaterThanOrEqual(400)
    expect((await login(email, password)).status).toBe(200)
  })

  it.each(['short', 'password1', 'qwertyuiop'])('refuses %s', async (weak) => {
    const { id, email } = await newPerson()
    const token = await newSession(email)
    const refused = await change(id, token, { currentPassword: password, password: weak })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]).toMatchObject({ field: 'password' })
    expect((await login(email, password)).status).toBe(200)
  })

  it('never shows or keeps the current one', async () => {
    const { id, email } = await newPerson()
    const token = await newSession(email)
    const body = { currentPassword: password, password: 'quite another one' }
    const changed = await change(id, token, body)
    expect(changed.status).toBe(200)
    expect(JSON.stringify(changed.body)).not.toMatch(/four words|quite another|hash|salt/)
    const read = await rest('GET', `/api/clients/${id}`, { token })
    expect(read.body).not.toHaveProperty('currentPassword')
  })
})
