import { SignJWT } from 'jose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { env } from '@/src/env'
import { previewSeconds } from '@/src/domain/article/preview'
import { previewToken, readPreviewToken } from '@/src/session/previewToken'

const preview = {
  article: '01890000-0000-7000-8000-00000000000a',
  reader: 'visitor' as const,
  staff: '01890000-0000-7000-8000-00000000000b',
}
const now = new Date('2026-11-30T12:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

beforeAll(() => {
  env.PAYLOAD_SECRET = 'a secret of these tests, long enough for any'
})
afterAll(() => {
  delete (env as Partial<typeof env>).PAYLOAD_SECRET
})

it('is good for its time, and not a second longer', async () => {
  const token = await previewToken(preview, now)
  expect(await readPreviewToken(token, later(previewSeconds - 1))).toEqual(preview)
  expect(await readPreviewToken(token, later(previewSeconds + 1))).toBeNull()
})

it('is none when anything of it was changed, or signed elsewhere', async () => {
  const token = await previewToken(preview, now)
  const [head, body = '', sign] = token.split('.')
  const told = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
  const forged = Buffer.from(JSON.stringify({ ...told, reader: 'staff' })).toString('base64url')
  for (const wrong of ['', 'x', `${head}.${forged}.${sign}`, `${head}.${body}.`, token + 'x']) {
    expect(await readPreviewToken(wrong, now), wrong).toBeNull()
  }
  // A session is signed with the secret itself, and is no preview either.
  const session = await new SignJWT({ ...preview })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience('article-preview')
    .setExpirationTime(Math.floor(now.getTime() / 1000) + 60)
    .sign(new TextEncoder().encode(env.PAYLOAD_SECRET))
  expect(await readPreviewToken(session, now)).toBeNull()
})

it('is none for a reader that there is not', async () => {
  const token = await previewToken({ ...preview, reader: 'admin' as never }, now)
  expect(await readPreviewToken(token, now)).toBeNull()
})
