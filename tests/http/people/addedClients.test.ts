import { expect, it, onTestFinished } from 'vitest'

import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { work } from '../desk/accountMails'
import { login, newPerson, password } from '../desk/signIn'
import { organization, rowOf, rowsOf } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

let made = 0
const mail = () => `added-${process.pid}-${++made}@acme.example`

const ask = async (actor: Actor, method: string, path: string, body?: object) =>
  rest(method, path, { token: actor === 'nobody' ? undefined : await tokenFor(actor), body })

async function allowAgents() {
  const save = (agentsAddClients: boolean) =>
    ask('nora', 'POST', '/api/globals/desk-settings', { agentsAddClients })
  onTestFinished(async () => void (await save(false)))
  expect((await save(true)).status).toBe(200)
}

const bodyOf = async (role: 'member' | 'manager' = 'member') => ({
  email: mail(),
  name: 'Nia Added',
  memberships: [{ organization: await organization('Acme'), role }],
})

const isThere = async (email: string) =>
  (await rowsOf('clients', { email: { equals: email } })).length > 0

const wrong = [
  ['nobody', 401],
  ['gone', 401],
  ['ada', 403],
  ['eve', 403],
] as const

it('lets nobody but admins add clients while the setting is off', async () => {
  for (const [actor, status] of [...wrong, ['sam', 403] as const]) {
    const body = await bodyOf()
    expectRefusal(await ask(actor, 'POST', '/api/clients', body), status)
    expect(await isThere(body.email)).toBe(false)
  }
})

it('shows the settings of the desk to those who work on tickets alone', async () => {
  for (const [actor, status] of wrong) {
    expectRefusal(await ask(actor, 'GET', '/api/globals/desk-settings'), status)
  }
  expect((await ask('sam', 'GET', '/api/globals/desk-settings')).status).toBe(200)
})

it('lets no agent set it', async () => {
  for (const actor of ['sam', 'eve', 'ada'] as const) {
    const body = { agentsAddClients: true }
    expectRefusal(await ask(actor, 'POST', '/api/globals/desk-settings', body), 403)
  }
  expectRefusal(await ask('sam', 'POST', '/api/clients', await bodyOf()), 403)
})

it('lets agents add members of organizations that are there, and nothing else', async () => {
  await allowAgents()
  for (const [actor, status] of wrong) {
    const body = await bodyOf()
    expectRefusal(await ask(actor, 'POST', '/api/clients', body), status)
    expect(await isThere(body.email)).toBe(false)
  }
  const manager = await bodyOf('manager')
  const refused = await ask('sam', 'POST', '/api/clients', manager)
  expect(refused.body.errors[0].data?.errors ?? refused.body.errors).toMatchObject([
    { code: 'client_manager_by_admin' },
  ])
  expect(await isThere(manager.email)).toBe(false)
  expectRefusal(await ask('sam', 'POST', '/api/organizations', { name: mail() }), 403)

  const body = await bodyOf()
  const added = await ask('sam', 'POST', '/api/clients', body)
  expect(added.status, JSON.stringify(added.body)).toBe(201)
  const { id } = added.body.doc
  const row = await rowOf('clients', id)
  expect(row).toMatchObject({ email: body.email, disabled: false, acceptedAt: null })
  expect(row.memberships).toMatchObject([{ ...body.memberships[0] }])
  for (const change of [{ name: 'Changed' }, { disabled: true }, { memberships: [] }]) {
    expectRefusal(await ask('sam', 'PATCH', `/api/clients/${id}`, change), 403)
  }
  expect(await rowOf('clients', id)).toMatchObject({ name: 'Nia Added', disabled: false })
})

it('takes no client without an organization, whoever adds them', async () => {
  for (const memberships of [[], undefined]) {
    const body = { ...(await bodyOf()), memberships }
    const answer = await ask('nora', 'POST', '/api/clients', body)
    expectRefusal(answer, 400)
    expect(JSON.stringify(answer.body)).toContain('client_no_organization')
    expect(await isThere(body.email)).toBe(false)
  }
})

it('invites again who has not come in, by those who may add them', async () => {
  const added = await ask('nora', 'POST', '/api/clients', await bodyOf())
  const { id, email } = added.body.doc
  const path = `/api/clients/${id}/invitation`
  for (const [actor, status] of [...wrong, ['sam', 403] as const]) {
    expectRefusal(await ask(actor, 'POST', path), status)
  }
  expect(await rowOf('clients', id)).toMatchObject({ invitedAt: null, invitedUntil: null })

  expect((await ask('nora', 'POST', path)).status).toBe(200)
  expect(await work(id, new Date(), 'invitation')).toContain(email)
  const until = String((await rowOf('clients', id)).invitedUntil)
  expect(Date.parse(until) - Date.now()).toBeGreaterThan(6 * 24 * 60 * 60 * 1000)
  const told = await rowsOf('audit-events', { subjectId: { equals: id } })
  expect(told.map(({ action }) => action)).toContain('invited')

  await allowAgents()
  expect((await ask('sam', 'POST', path)).status).toBe(200)
  expectRefusal(await ask('sam', 'POST', `/api/staff/${id}/invitation`), 403)
})

it('invites nobody who is disabled or has come in', async () => {
  const known = await newPerson()
  const disabled = await newPerson({ disabled: true })
  for (const [{ id }, code] of [
    [known, 'invite_accepted'],
    [disabled, 'invite_disabled'],
  ] as const) {
    const answer = await ask('nora', 'POST', `/api/clients/${id}/invitation`)
    expectRefusal(answer, 409)
    expect(answer.body.errors[0].code).toBe(code)
  }
})

it('knows whoever signs in as come in', async () => {
  const { id, email } = await newPerson({ acceptedAt: null })
  expect((await login(email, password)).status).toBe(200)
  const { acceptedAt } = await rowOf('clients', id)
  expect(Date.now() - Date.parse(String(acceptedAt))).toBeLessThan(60_000)
})
