import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'
import pg from 'pg'

import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk } from '@/src/scripts/testing/startTestDesk'
import { demoPassword } from '../support/demoPassword'
import { sendForm, textFile } from './parts/sendForm'
import { Visitor } from './parts/Visitor'

/** Whatever asks for a second connection while it holds one waits here until it is refused. */
test.describe('a desk with one connection to its database', () => {
  const shutdown = new Shutdown()
  let folder: string
  let database: pg.Client
  let ada: Visitor
  let sam: Visitor

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-one-'))
    const server = new URL('/postgres', process.env.DESK_E2E_DATABASE).href
    const url = await cloneDatabase(server, 'desk_one')
    database = new pg.Client({ connectionString: url })
    await database.connect()
    const settings = { DATABASE_POOL: '1', APP_PROCESSES: '1' }
    const { origin } = await startTestDesk(url, folder, shutdown, settings)
    ada = await new Visitor(origin, 'ada@acme.example').signIn(url)
    sam = await new Visitor(origin, 'sam@desk.example').signIn(url)
  })

  test.afterAll(async () => {
    await database.end()
    await shutdown.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const rowsOf = async (subject: string) => {
    const { rows } = await database.query<{ id: string; number: number; status: string }>(
      'select id, number, status from tickets where subject = $1',
      [subject],
    )
    return rows
  }
  const filesOf = async (ticket: string) => {
    const { rows } = await database.query<{ name: string }>(
      'select name from attachments where ticket_id = $1 order by name',
      [ticket],
    )
    return rows.map(({ name }) => name)
  }
  const category = async () => {
    const { rows } = await database.query<{ id: string }>(
      'select id from ticket_categories limit 1',
    )
    return rows[0]?.id ?? ''
  }
  const patch = (path: string, body: object, whose = sam) =>
    whose.ask(path, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })

  test('takes everything by its routes', async () => {
    const subject = 'By the routes'
    const words = { subject, description: 'Words.', category: await category() }
    const { id } = await ada.make('/api/tickets', words)
    const form = new FormData()
    form.set('file', textFile('plan.txt', 'What is to be done.'))
    await ada.make(`/api/tickets/${id}/attachments`, form)
    const { id: message } = await ada.make(`/api/tickets/${id}/messages`, { content: 'A reply.' })
    const second = new FormData()
    second.set('file', textFile('more.txt', 'More of it.'))
    second.set('message', message)
    await ada.make(`/api/tickets/${id}/attachments`, second)
    expect(await filesOf(id)).toEqual(['more.txt', 'plan.txt'])

    expect((await patch(`/api/tickets/${id}`, { priority: 'low' })).status).toBe(200)
    await ada.make(`/api/tickets/${id}/closure`, {})
    const rating = { method: 'PUT', headers: { 'Content-Type': 'application/json' } }
    const rated = await ada.ask(`/api/tickets/${id}/rating`, {
      ...rating,
      body: JSON.stringify({ score: 5 }),
    })
    expect(rated.status).toBe(200)
    expect(await rowsOf(subject)).toMatchObject([{ status: 'closed' }])
    const { rows } = await database.query<{ id: string }>(
      "select id from clients where email = 'ada@acme.example'",
    )
    const own = await patch(`/api/clients/${rows[0]?.id}`, { theme: 'dark' }, ada)
    expect(own.status, own.text).toBe(200)
  })

  test('takes everything by its forms, files with them', async () => {
    const subject = 'By the forms'
    const words = { subject, description: 'Words.', category: await category() }
    const created = await sendForm(ada, {
      action: 'createTicket',
      path: '/tickets/new',
      fields: words,
      files: [textFile('plan.txt', 'What is to be done.')],
    })
    expect(created.redirect, created.text).toContain('done=created')
    const [ticket] = await rowsOf(subject)
    const number = String(ticket?.number)
    const path = `/tickets/${number}`
    const send = (action: string, fields = {}, files: File[] = []) =>
      sendForm(ada, { action, path, fields: { number, ...fields }, files })

    const replied = await send('sendReply', { content: 'A reply.' }, [
      textFile('more.txt', 'More.'),
    ])
    expect(replied.redirect, replied.text).toContain('done=sent')
    expect(await filesOf(ticket?.id ?? '')).toEqual(['more.txt', 'plan.txt'])
    const closed = await send('closeTicket')
    expect(closed.redirect, closed.text).toContain('done=closed')
    const rated = await send('rateTicket', { score: '4', comment: 'Quick.' })
    expect(rated.redirect, rated.text).toContain('done=rated')
    const again = await send('sendReply', { content: 'One more.', reopen: 'yes' })
    expect(again.redirect, again.text).toContain('done=reopenedAndSent')
    const saved = await sendForm(ada, {
      action: 'saveProfile',
      path: '/account',
      fields: { name: 'Ada Brenner', language: 'en', timeZone: 'Europe/Berlin', theme: 'light' },
    })
    expect(saved.redirect, saved.text).toContain('done=profile')
  })

  test('leaves nothing of a form that is refused, neither words nor bytes', async () => {
    const subject = 'Refused by its file'
    const refused = await sendForm(ada, {
      action: 'createTicket',
      path: '/tickets/new',
      fields: { subject, description: 'Words.', category: await category() },
      files: [textFile('fine.txt', 'Fine.'), textFile('setup.exe', 'MZ')],
    })
    expect(refused.redirect).toBeNull()
    expect(refused.text).toContain('setup.exe was not accepted.')
    expect(await rowsOf(subject)).toEqual([])
    const { rows } = await database.query('select key from loose_files')
    expect(rows).toEqual([])
  })

  test('lets people in by the form of the portal', async () => {
    const stranger = new Visitor(ada.origin, '')
    const fields = { email: 'ada@acme.example', password: demoPassword, next: '/tickets' }
    const entered = await sendForm(stranger, { action: 'signIn', path: '/sign-in', fields })
    expect(entered.redirect, entered.text).toContain('/tickets')
  })
})
