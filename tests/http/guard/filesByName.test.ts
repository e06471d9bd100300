import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { env } from '@/src/env'
import { attach, download } from '../desk/attach'
import { formWith } from '../desk/files'
import { makeTicket } from '../desk/makeTicket'

const canary = 'canary-of-another-file'

/** A file is known by the name in its row; a name without a row opens nothing, whatever it says. */
it.each(['ada', 'sam', 'nora'] as const)(
  'hands %s nothing that is no file of a row',
  async (who) => {
    const folder = join(env.DATA_DIR, 'files')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'loose.txt'), canary)
    writeFileSync(join(env.DATA_DIR, 'beside.txt'), canary)
    for (const name of [
      'loose.txt',
      '..%2fbeside.txt',
      '%2e%2e%2fbeside.txt',
      '..%5cbeside.txt',
      `..%2ffiles%2floose.txt`,
      'loose.txt%00.png',
      encodeURIComponent(join(env.DATA_DIR, 'beside.txt')),
      '.',
      '%20',
    ]) {
      const { status, bytes } = await download(who, `/api/attachments/file/${name}`)
      expect([400, 403, 404], name).toContain(status)
      expect(bytes.includes(canary), name).toBe(false)
    }
  },
)

it('names files under the configured address, whatever host was asked', async () => {
  const { id } = await makeTicket()
  const { body } = await attach('ada', id, formWith('words', 'a.txt'))
  const { headers, status } = await download('ada', body.doc.url, {
    Host: 'evil.example',
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'https',
  })
  expect(status).toBe(200)
  expect(new URL(body.doc.url, env.APP_URL).origin).toBe(new URL(env.APP_URL).origin)
  expect(JSON.stringify([...headers])).not.toContain('evil.example')
})
