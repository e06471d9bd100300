import { describe, expect, it } from 'vitest'
import { signInLimits } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { newSession, tokenOf } from '../support/tokenOf'
import { jobsOf, tokenIn, work } from './desk/accountMails'
import { daysAgo } from './desk/act'
import { fillUp } from './desk/fillUp'
import { graphql, login, newCaller, newPerson, password, post } from './desk/signIn'
import { organization, rowsOf, sql } from './desk/system'

const forgot = (email: string, caller?: string) =>
  post('/api/clients/forgot-password', { email }, caller)
const reset = (token: string, chosen: string, collection = 'clients') =>
  post(`/api/${collection}/reset-password`, { token, password: chosen })

/** Added by an admin; the invitation is queued and not sent yet. */
async function invited() {
  const email = `invited-${process.pid}-${++made}@acme.example`
  const token = await tokenOf('admin@desk.example')
  const memberships = [{ organization: await organization('Acme') }]
  const { body } = await rest('POST', '/api/clients', {
    token,
    body: { email, name: 'Ida', memberships },
  })
  return { id: String(body.doc.id), email, token }
}
let made = 0

async function tokenFor(email: string, now?: Date) {
  expect((await forgot(email)).status).toBe(200)
  return tokenIn(await work(email, now))
}

describe('a forgotten password', () => {
  it('is answered the same whoever asks, and only an open account gets a mail', async () => {
    const { email } = await newPerson()
    const { email: disabled } = await newPerson({ disabled: true })
    const unknown = `unknown-${email}`
    const answers = [await forgot(email), await forgot(disabled), await forgot(unknown)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body)
    expect(await work(unknown)).toBeUndefined()
    expect(await work(disabled)).toBeUndefined()
    expect(await work(email)).toContain(`To: Ada <${email}>`)
  })

  it('sets a new one once, ends all sessions and signs nobody in', async () => {
    const { id, email } = await newPerson()
    const session = await newSession(email)
    const token = await tokenFor(email)
    const atOther = await reset(token, 'quite another one', 'staff')
    const answer = await reset(token, 'quite another one')
    expect([atOther.status, answer.status]).toEqual([400, 200])
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    expect(JSON.stringify(answer.body)).not.toMatch(/token|eyJ/)
    expect((await rest('GET', '/api/clients/me', { token: session })).body.user).toBeNull()
    expect((await login(email, password)).status).toBe(401)
    expect((await login(email, 'quite another one')).status).toBe(200)

    const again = await reset(token, 'a third password')
    expect(again.status).toBe(400)
    expect(again.body.errors[0].message).toMatch(/used up or too old/)
    expect(await work(id)).toContain('Your password was changed')
    const actions = (await rowsOf(slugs.auditEvents, { subjectId: { equals: id } })).map(
      ({ action }) => action,
    )
    expect(actions).toContain('password_reset')
  })

  it('lets one of two win who come with the same link', async () => {
    const { email } = await newPerson()
    const token = await tokenFor(email)
    const answers = await Promise.all([reset(token, 'first of two'), reset(token, 'second of two')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  })

  it('keeps the key as a hash, and no job ever holds it', async () => {
    const { id, email } = await newPerson()
    const token = await tokenFor(email)
    expect(token).toHaveLength(43)
    const [person] = await sql('select * from clients where id = $1', [id])
    expect(person?.reset_password_token).toBeNull()
    const [row] = await sql('select * from password_links where person_id = $1', [id])
    expect(JSON.stringify([person, row])).not.toContain(token)
    expect(row?.token_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(row?.ground).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(await jobsOf(email))).not.toContain(token)
    // Not even what is stored of it opens anything.
    expect((await reset(String(row?.token_hash), 'from a backup')).status).toBe(400)
  })

  it('does not take an old link', async () => {
    const { email } = await newPerson()
    const token = await tokenFor(email, new Date(Date.now() - 61 * 60_000))
    expect((await reset(token, 'quite another one')).status).toBe(400)
    expect((await login(email, password)).status).toBe(200)
  })

  it('asked for by a stranger ends none that waits, an invitation least of all', async () => {
    const { id, email } = await invited()
    const invitation = tokenIn(await work(id))
    const links = [await tokenFor(email), await tokenFor(email), invitation]
    expect(new Set(links).size).toBe(3)
    // All lead to the same account, so the first that is used ends the others.
    const answers = await Promise.all(
      links.map((link, at) => reset(link, `the words of link ${at}`)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    for (const link of links) expect((await reset(link, 'and once again')).status).toBe(400)
  })

  it.each(['', ' ', 'x'.repeat(43), null])('does not take %j as a link', async (token) => {
    const { email } = await newPerson()
    expect((await reset(token as string, 'quite another one')).status).toBe(400)
    expect((await login(email, password)).status).toBe(200)
  })

  it('does not work for an account that was disabled since', async () => {
    const { id, email } = await newPerson()
    const token = await tokenFor(email)
    await sql('update clients set disabled = true where id = $1', [id])
    expect((await reset(token, 'quite another one')).status).toBe(400)
  })

  it('does not open the same person of the other side', async () => {
    const { email } = await newPerson()
    expect((await reset(await tokenFor(email), 'quite another one', 'staff')).status).toBe(400)
  })

  it('keeps the link when the new password is refused', async () => {
    const { email } = await newPerson()
    const token = await tokenFor(email)
    for (const weak of ['short', 'password123', email, 'x'.repeat(257)]) {
      const refused = await reset(token, weak)
      expect(refused.status).toBe(400)
      expect(refused.body.errors[0]).toMatchObject({ field: 'password' })
    }
    expect((await reset(token, 'x1 '.repeat(85))).status).toBe(200)
  })

  it('is refused after too many mails, for known and unknown addresses', async () => {
    const { email } = await newPerson()
    for (const address of [email, `unknown-${email}`]) {
      for (let i = 0; i < signInLimits.linkAccount.points; i++) {
        expect((await forgot(address)).status).toBe(200)
      }
      const refused = await forgot(address)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(60)
    }
  })

  it('lets a locked-out owner in', async () => {
    const { email } = await newPerson()
    const home = newCaller()
    await fillUp('pair', `clients ${email} ${home}`)
    const attempt = (given: string) => post('/api/clients/login', { email, password: given }, home)
    expect((await attempt(password)).status).toBe(429)
    const token = await tokenFor(email)
    const body = { token, password: 'quite another one' }
    expect((await post('/api/clients/reset-password', body, home)).status).toBe(200)
    expect((await attempt('quite another one')).status).toBe(200)
  })

  it('is not to be had from Payload itself', async () => {
    const { id, email } = await newPerson()
    const { payload } = await testPayload()
    await expect(
      payload.forgotPassword({ collection: slugs.clients, data: { email } }),
    ).rejects.toThrow('Use POST /api/clients/forgot-password.')
    const answer = await graphql(`mutation { forgotPasswordClient(email: "${email}") }`)
    expect(answer.errors[0].message).toBe('Use POST /api/clients/forgot-password.')
    const [row] = await sql('select reset_password_token as kept from clients where id = $1', [id])
    expect(row?.kept).toBeNull()
    expect(await sql('select 1 from password_links where person_id = $1', [id])).toEqual([])
  })
})

describe('an invitation', () => {
  it('lets the new person choose a password; the admin cannot', async () => {
    const email = `invited-${process.pid}@acme.example`
    const token = await tokenOf('admin@desk.example')
    const added = await rest('POST', '/api/clients', {
      token,
      body: {
        ...{ email, name: 'Ida', password: 'chosen by the admin' },
        memberships: [{ organization: await organization('Acme') }],
      },
    })
    expect(added.status).toBe(201)
    expect((await login(email, 'chosen by the admin')).status).toBe(401)

    const mail = await work(added.body.doc.id)
    expect(mail).toContain('Choose your password')
    expect((await reset(tokenIn(mail), 'chosen by Ida herself')).status).toBe(200)
    expect((await login(email, 'chosen by Ida herself')).status).toBe(200)
  })

  it('goes to the new address when the first one was wrong, and the first link is dead', async () => {
    const { id, email, token } = await invited()
    const first = tokenIn(await work(id))
    // As the worker leaves it.
    await sql(`update pgboss.job set state = 'completed' where data->>'person' = $1`, [id])
    const right = `right-${email}`
    const change = async (address: string) =>
      rest('PATCH', `/api/clients/${id}?select[name]=true`, { token, body: { email: address } })
    expect((await change(right)).status).toBe(200)
    expect(await jobsOf(id)).toHaveLength(2)
    const mail = await work(id)
    expect(mail).toContain(`To: Ida <${right}>`)
    expect((await reset(first, 'from the wrong mailbox')).status).toBe(400)
    // The second invitation works, but another link comes first.
    expect((await reset(await tokenFor(right), 'chosen by Ida herself')).status).toBe(200)
    await sql(`update pgboss.job set state = 'completed' where data->>'person' = $1`, [id])

    // Who has chosen a password is invited no more, neither by a new address nor by the first job.
    expect((await change(`later-${email}`)).status).toBe(200)
    expect((await jobsOf(id)).filter(({ kind }) => kind === 'invitation')).toHaveLength(2)
    expect(await work(id, new Date(), 'invitation')).toBeUndefined()
  })

  it('goes to nobody whose address changes while they have forgotten a password', async () => {
    const { id, email } = await newPerson()
    await tokenFor(email)
    const changed = await rest('PATCH', `/api/clients/${id}`, {
      token: await tokenOf('admin@desk.example'),
      body: { email: `right-${email}` },
    })
    expect(changed.status).toBe(200)
    expect(await jobsOf(id)).toEqual([])
  })

  it('leads staff to the desk, and ends after seven days', async () => {
    const email = `invited-${process.pid}@desk.example`
    const token = await tokenOf('admin@desk.example')
    const body = { email, name: 'Ola', role: 'agent', language: 'de', password: 'thrown away' }
    const added = await rest('POST', '/api/staff', { token, body })
    expect(added.status).toBe(201)
    const old = tokenIn(await work(added.body.doc.id, new Date(daysAgo(8))), '/admin/reset/')
    expect(old).toHaveLength(43)
    expect((await reset(old, 'quite another one', 'staff')).status).toBe(400)
    const mail = await work(added.body.doc.id)
    expect(mail).toContain('Guten Tag Ola')
    const fresh = await reset(tokenIn(mail, '/admin/reset/'), 'quite another one', 'staff')
    expect(fresh.status).toBe(200)
  })
})
