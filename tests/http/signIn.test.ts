import { describe, expect, it } from 'vitest'
import { callerHeader } from '@/src/session/clientIp'
import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { newSession, signIn } from '../support/tokenOf'
import { tokenFor } from './desk/actors'
import { fillUp, left } from './desk/fillUp'
import { graphql, login, newCaller, newPerson, password } from './desk/signIn'
import { organization, rowsOf, sql } from './desk/system'

const me = async (token: string) =>
  (await rest('GET', '/api/clients/me', { token })).body.user as { id: string } | null

const isOpen = async (token: string) =>
  (await rest('GET', '/api/tickets?limit=1', { token })).status === 200

describe('signing in', () => {
  it('knows an account by a domain of any alphabet, however it is typed', async () => {
    const token = await tokenFor('nora')
    const name = `info-${Date.now()}`
    const typed = `${name}@müller.example`
    const memberships = [{ organization: await organization('Acme') }]
    const body = { name: 'Müller', email: typed, memberships }
    const made = await rest('POST', '/api/clients', { token, body })
    expect([made.status, made.body.doc?.email]).toEqual([201, `${name}@xn--mller-kva.example`])
    const again = await rest('POST', '/api/clients', { token, body })
    expect(again.status).toBe(400)

    const [pattern] = await sql(`select hash, salt from clients where email = 'ada@acme.example'`)
    await sql('update clients set hash = $1, salt = $2 where id = $3', [
      ...[pattern?.hash, pattern?.salt, made.body.doc.id],
    ])
    for (const email of [typed, typed.toUpperCase(), `${name}@xn--mller-kva.example`]) {
      expect((await login(email, password)).status, email).toBe(200)
      expect((await login(email, 'not this one')).status).toBe(401)
    }
  })

  it('answers the same for a wrong password, an unknown address and a disabled account', async () => {
    const { email } = await newPerson()
    const { email: disabled } = await newPerson({ disabled: true })
    const wrong = await login(email, 'not this one')
    expect(wrong.status).toBe(401)
    for (const answer of [
      await login('nobody@nowhere.example', 'not this one'),
      await login(disabled, password),
    ]) {
      expect(answer.status).toBe(401)
      expect(answer.body).toEqual(wrong.body)
    }
  })

  it('refuses after too many wrong passwords, whether there is an account or not', async () => {
    const known = (await newPerson()).email
    for (const email of [known, `unknown-${known}`]) {
      const caller = newCaller()
      await fillUp('pair', `clients ${email} ${caller}`, 3)
      // At once, so that none is compared before the others are counted.
      const wrong = await Promise.all(
        Array.from({ length: 8 }, () => login(email, 'wrong again', caller)),
      )
      const answered = (status: number) => wrong.filter((answer) => answer.status === status)
      expect([answered(401).length, answered(429).length]).toEqual([3, 5])
      const refused = await login(email, password, caller)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(60)
      expect(refused.body.errors[0].message).toMatch(/^Too many tries\. Wait \d+ minutes/)
    }
    // Somebody else, from elsewhere, is not locked out with them.
    expect((await login(known, password)).status).toBe(200)
  })

  it('lets the owner in where they got in before, whatever strangers try', async () => {
    const { email } = await newPerson()
    const home = newCaller()
    expect((await login(email, password, home)).status).toBe(200)
    await fillUp('account', `clients ${email}`, 1)
    expect((await login(email, 'a guess')).status).toBe(401)
    expect((await login(email, password)).status).toBe(429)
    expect((await login(email, password, home)).status).toBe(200)
  })

  it('counts an address in whatever spelling, and a caller for whatever account', async () => {
    const { email } = await newPerson()
    const caller = newCaller()
    await fillUp('pair', `clients ${email} ${caller}`)
    expect((await login(` ${email.toUpperCase()} `, password, caller)).status).toBe(429)

    const other = newCaller()
    await fillUp('caller', other)
    expect((await login(email, password, other)).status).toBe(429)
  })

  it('shares the limits with GraphQL', async () => {
    const { email } = await newPerson()
    const caller = newCaller()
    const query = `mutation { loginClient(email: "${email}", password: "wrong") { token } }`
    const ask = () => graphql(query, { [callerHeader]: caller })
    await fillUp('pair', `clients ${email} ${caller}`, 1)
    await ask()
    expect((await ask()).errors[0].message).toMatch(/^Too many tries/)
    expect((await login(email, password, caller)).status).toBe(429)
  })

  it('lets thirty in at once from one address, wrong ones among them, and loses no session', async () => {
    const { email } = await newPerson()
    const caller = newCaller()
    // So full that good ones must give back what they take before the next is counted.
    await fillUp('caller', caller, 4)
    await fillUp('pair', `clients ${email} ${caller}`, 4)
    await fillUp('account', `clients ${email}`, 4)
    const given = Array.from({ length: 33 }, (_, at) => (at % 11 === 10 ? 'a guess' : password))
    const answers = await Promise.all(given.map((each) => login(email, each, caller)))
    expect(answers.map(({ status }) => status)).toEqual(
      given.map((each) => (each === password ? 200 : 401)),
    )
    const right = answers.filter(({ status }) => status === 200)
    const open = await Promise.all(right.map(({ body }) => isOpen(body.token)))
    expect(open).toEqual(Array(30).fill(true))
    // The three wrong ones were counted for good.
    expect(await left('caller', caller)).toBe(1)
  }, 240_000)

  it('gives the same as the sessions that other tests open by themselves', async () => {
    const claims = (token: string) =>
      JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    const heads = (token: string) => token.split('.')[0]
    const [real, made] = [await signIn('ada@acme.example'), await newSession('ada@acme.example')]
    const anyOther = {
      sid: expect.any(String),
      iat: expect.any(Number),
      exp: expect.any(Number),
    }
    expect(claims(made)).toEqual({ ...claims(real), ...anyOther })
    expect(claims(made).exp - claims(made).iat).toBe(claims(real).exp - claims(real).iat)
    expect(heads(made)).toBe(heads(real))
  })

  it('leaves no open transaction behind', async () => {
    const { email } = await newPerson()
    await login(email, 'wrong')
    await login(email, password)
    const rows = await sql(
      `select state from pg_stat_activity
       where datname = current_database() and state like 'idle in transaction%'`,
    )
    expect(rows).toEqual([])
  })

  it('keeps no address in its counters', async () => {
    const { email } = await newPerson()
    await login(email, 'wrong')
    const rows = await sql('select key from sign_in_counters')
    expect(rows.length).toBeGreaterThan(0)
    for (const { key } of rows) expect(String(key)).toMatch(/^\w+:[\w-]{43}$/)
  })
})

describe('sessions', () => {
  it('end on signing out, and only this one', async () => {
    const { email } = await newPerson()
    const [first, second] = [await newSession(email), await newSession(email)]
    expect((await rest('POST', '/api/clients/logout', { token: first })).status).toBe(200)
    expect(await isOpen(first)).toBe(false)
    expect(await isOpen(second)).toBe(true)
  })

  it('end at once when the account is disabled', async () => {
    const { id, email } = await newPerson()
    const token = await newSession(email)
    const { payload } = await testPayload()
    await payload.update({
      collection: slugs.clients,
      id,
      data: { disabled: true },
      overrideAccess: true,
    })
    const answer = await rest('GET', '/api/tickets?limit=1', { token })
    expect(answer.status).toBe(401)
    expect(await me(token)).toBeNull()
    expect((await login(email, password)).status).toBe(401)

    // Whoever is let in again signs in anew.
    await payload.update({
      collection: slugs.clients,
      id,
      data: { disabled: false },
      overrideAccess: true,
    })
    expect(await isOpen(token)).toBe(false)
    expect((await login(email, password)).status).toBe(200)
  })

  it('end elsewhere when the password is changed', async () => {
    const { id, email } = await newPerson()
    const [here, elsewhere] = [await newSession(email), await newSession(email)]
    const changed = await rest('PATCH', `/api/clients/${id}`, {
      token: here,
      body: { currentPassword: password, password: 'another four words' },
    })
    expect(changed.status).toBe(200)
    expect(await isOpen(elsewhere)).toBe(false)
    expect(await isOpen(here)).toBe(true)
    expect((await login(email, password)).status).toBe(401)
    expect((await login(email, 'another four words')).status).toBe(200)
  })
})

describe('the audit', () => {
  it('has the right password of a disabled account as refused', async () => {
    const { id, email } = await newPerson({ disabled: true })
    await login(email, password)
    await expect
      .poll(() => rowsOf(slugs.auditEvents, { subjectId: { equals: id } }))
      .toContainEqual(expect.objectContaining({ action: 'sign_in_refused' }))
  })

  it('has the refused sign-in without the password', async () => {
    const { id, email } = await newPerson()
    await login(email, 'a secret guess')
    await expect
      .poll(() => rowsOf(slugs.auditEvents, { subjectId: { equals: id } }))
      .toContainEqual(expect.objectContaining({ action: 'sign_in_refused', subjectName: email }))
    const all = JSON.stringify(await rowsOf(slugs.auditEvents, { subjectId: { equals: id } }))
    expect(all).not.toContain('a secret guess')
  })
})
