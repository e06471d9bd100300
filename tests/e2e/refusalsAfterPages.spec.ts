import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk } from '@/src/scripts/testing/startTestDesk'
import { demoPassword } from '../support/demoPassword'

const nowhere = '019a0000-0000-7000-8000-000000000000'

/** A desk of its own, because it matters what its processes are asked first. */
test('a process that was asked for a page first refuses a program in as many words', async () => {
  const shutdown = new Shutdown()
  const folder = mkdtempSync(join(tmpdir(), 'desk-pages-'))
  try {
    const server = new URL('/postgres', process.env.DESK_E2E_DATABASE).href
    const url = await cloneDatabase(server, 'desk_pages')
    const { origin } = await startTestDesk(url, folder, shutdown, { APP_PROCESSES: '4' })
    const post = async (path: string, body: object, token?: string) => {
      const response = await fetch(origin + path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          // A connection stays with its process.
          Connection: 'close',
          ...(token && { Authorization: `JWT ${token}` }),
        },
        body: JSON.stringify(body),
      })
      return response.json()
    }
    const page = async () =>
      (await fetch(`${origin}/help`, { headers: { Connection: 'close' } })).text()
    await Promise.all(Array.from({ length: 24 }, page))
    const account = { email: 'ada@acme.example', password: demoPassword }
    const { token } = await post('/api/clients/login', account)
    const request = { subject: 'Where to', description: 'Nowhere.', category: nowhere }
    const answers = await Promise.all(
      Array.from({ length: 24 }, () => post('/api/tickets', request, token)),
    )
    const said = answers.map(({ errors }) => `${errors[0].field}: ${errors[0].message}`)
    expect([...new Set(said)]).toEqual(['category: There is no such category to choose from.'])
  } finally {
    await shutdown.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
