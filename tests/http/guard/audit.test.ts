import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { callerHeader } from '@/src/session/clientIp'
import { auditedFields } from '@/hooks/audit/changes'
import { deskSettingsSlug, slugs } from '@/src/slugs'
import { demoPassword } from '../../support/demoPassword'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { signIn, tokenOf } from '../../support/tokenOf'
import { makeTicket } from '../desk/makeTicket'
import { organization, person, rowsOf, sql } from '../desk/system'

const admin = () => tokenOf('admin@desk.example')
/** Oldest first. */
const entries = async (action: string, subjectId?: string) => {
  const rows = await rowsOf(slugs.auditEvents, {
    action: { equals: action },
    ...(subjectId ? { subjectId: { equals: subjectId } } : {}),
  })
  return rows.toReversed()
}

describe('the audit can be read by admins and changed by nobody', () => {
  it('is closed to all others', async () => {
    for (const email of ['sam@desk.example', 'eve@desk.example', 'ada@acme.example']) {
      expect((await rest('GET', '/api/audit-events', { token: await tokenOf(email) })).status).toBe(
        403,
      )
    }
    expect((await rest('GET', '/api/audit-events')).status).toBe(401)
  })

  it('refuses changes and deletions, the admin’s, the desk’s own and those in SQL', async () => {
    await signIn('sam@desk.example')
    const [entry] = await entries('signed_in')
    const path = `/api/audit-events/${entry!.id}`
    const token = await admin()
    expect((await rest('PATCH', path, { token, body: { actorName: 'x' } })).status).toBe(403)
    expect((await rest('DELETE', path, { token })).status).toBe(403)
    expect((await rest('POST', '/api/audit-events', { token, body: {} })).status).toBe(403)
    await expect(sql('delete from audit_events where id = $1', [entry!.id])).rejects.toThrow()
    await expect(sql(`update audit_events set actor_name = 'x'`)).rejects.toThrow()
  })
})

describe('written down is', () => {
  it('who signs in and out, from where, without the session', async () => {
    const headers = { [callerHeader]: '203.0.113.7' }
    const id = await person('kim@desk.example')
    const body = { email: 'kim@desk.example', password: demoPassword }
    const answer = await rest('POST', '/api/staff/login', { body, headers })
    const signedIn = (await entries('signed_in', id)).at(-1)
    expect(signedIn).toMatchObject({
      subjectCollection: 'staff',
      subjectName: 'kim@desk.example',
      actor: { relationTo: 'staff', value: id },
      actorName: 'Kim Hansen',
      actorSide: 'staff',
      address: '203.0.113.7',
    })
    await rest('POST', '/api/staff/logout', { token: answer.body.token })
    expect(await entries('signed_out', id)).toHaveLength(1)
    expect(JSON.stringify(await rowsOf(slugs.auditEvents))).not.toContain(answer.body.token)
  })

  it('a role, a membership and a disabling, before and after, without the password', async () => {
    const token = await admin()
    const body = {
      name: 'Tom Audit',
      email: 'tom.audit@desk.example',
      password: 'a-secret-canary-7',
    }
    const made = await rest('POST', '/api/staff', { token, body: { ...body, role: 'agent' } })
    const { id } = made.body.doc
    await rest('PATCH', `/api/staff/${id}`, { token, body: { role: 'admin' } })
    await rest('PATCH', `/api/staff/${id}`, { token, body: { disabled: true } })

    expect(await entries('created', id)).toHaveLength(1)
    const changed = await entries('changed', id)
    expect(changed.map(({ changes }) => changes)).toEqual([
      'role: agent → admin',
      'disabled: false → true',
    ])
    expect(changed[0]).toMatchObject({
      before: { role: 'agent' },
      after: { role: 'admin' },
      actorName: 'Nora Lindqvist',
    })
    const all = JSON.stringify(await rowsOf(slugs.auditEvents))
    expect(all).not.toContain('canary')
    expect(all).not.toMatch(/hash|salt|sessions/)
  })

  it('a change of settings, global ones too', async () => {
    const token = await admin()
    const path = `/api/globals/${deskSettingsSlug}`
    const { body } = await rest('GET', path, { token })
    await rest('POST', path, { token, body: { reopenWithinDays: body.reopenWithinDays + 1 } })
    await rest('POST', path, { token, body: { reopenWithinDays: body.reopenWithinDays } })
    const told = (await entries('changed')).filter(
      ({ subjectCollection }) => subjectCollection === deskSettingsSlug,
    )
    expect(told.map(({ before }) => before)).toEqual([
      { reopenWithinDays: body.reopenWithinDays },
      { reopenWithinDays: body.reopenWithinDays + 1 },
    ])
  })

  it('a deletion, with the name of what is gone', async () => {
    const { id } = await makeTicket('ada@acme.example', { subject: 'Soon gone' })
    await rest('DELETE', `/api/tickets/${id}`, { token: await admin() })
    expect(await entries('deleted', id)).toMatchObject([
      { subjectCollection: 'tickets', subjectName: 'Soon gone', actorName: 'Nora Lindqvist' },
    ])
  })

  it('nothing when the change is refused or changes nothing', async () => {
    const id = await organization('Acme')
    const before = (await entries('changed', id)).length
    const name = 'Acme'
    await rest('PATCH', `/api/organizations/${id}`, { token: await admin(), body: { name } })
    const body = { slaPolicy: 'nonsense' }
    await rest('PATCH', `/api/organizations/${id}`, { token: await admin(), body })
    expect(await entries('changed', id)).toHaveLength(before)
  })

  it('who asks for what is not theirs, up to a bound for each', async () => {
    const { id } = await makeTicket('bob@globex.example')
    const token = await tokenOf('ada@acme.example')
    // Others' tests are refused as well: a later minute, in which nothing has been counted yet.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 })
    onTestFinished(() => void vi.useRealTimers())
    expect((await rest('GET', `/api/tickets/${id}`, { token })).status).toBe(404)
    expect((await rest('PATCH', `/api/tickets/${id}`, { token, body: {} })).status).toBe(403)
    await vi.waitFor(async () => {
      const told = await entries('refused', id)
      expect(told.map(({ subjectName }) => subjectName).toSorted()).toEqual(['403', '404'])
      expect(told[0]).toMatchObject({ actorName: 'Ada Brenner', subjectCollection: 'tickets' })
    })

    const ask = (as: string) => rest('GET', `/api/tickets/${id}`, { token: as })
    for (let asked = 0; asked < 30; asked++) expect((await ask(token)).status).toBe(404)
    expect((await ask(await tokenOf('ivy@initech.example'))).status).toBe(404)
    await vi.waitFor(async () => {
      const names = (await entries('refused', id)).map(({ actorName }) => actorName)
      expect(names.filter((name) => name === 'Ada Brenner')).toHaveLength(20)
      expect(names.filter((name) => name === 'Ivy Chen')).toHaveLength(1)
    })
  })
})

it('every audited field is one of its collection', async () => {
  const { config } = await testPayload()
  for (const [slug, names] of Object.entries(auditedFields)) {
    const found = [...config.collections, ...config.globals].find((one) => one.slug === slug)
    const fields = found?.flattenedFields.map(({ name }) => name)
    expect(fields).toEqual(expect.arrayContaining([...names]))
  }
})
