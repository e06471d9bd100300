import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/src/env'
import { slugs } from '@/src/slugs'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../../http/desk/actors'
import { bodyOf, makeArticle } from '../../http/desk/articles'
import { download } from '../../http/desk/attach'
import { formWith } from '../../http/desk/files'
import { organization, rowsOf, sql, type Row } from '../../http/desk/system'
import { expectRefusal } from '../../http/expectRefusal'
import { parts } from '../parts'
import { incoming, inStore } from '../stored'

const runs = !parts.isS3 || parts.store !== null
const actors: Actor[] = ['nobody', 'gone', 'ada', 'bob', 'sam', 'eve', 'nora']

const send = async (actor: Actor, bytes: Uint8Array | string, name: string, fields = {}) =>
  rest('POST', '/api/article-files', {
    token: await tokenFor(actor),
    form: formWith(bytes, name, { _payload: JSON.stringify(fields) }),
  })

const upload = (value: string) => ({
  type: 'upload',
  version: 3,
  format: '',
  relationTo: slugs.articleFiles,
  value,
  fields: {},
})

/** An article that shows this file. */
function showing(file: string, data: Record<string, unknown> = {}): Promise<Row> {
  const body = bodyOf('See below.')
  body.root.children.push(upload(file) as never)
  return makeArticle({ title: 'With a picture', body, ...data })
}

/** Where the bytes lie; on disk Payload has a folder of its own for them. */
async function lying(): Promise<string[]> {
  if (parts.isS3) return (await inStore()).filter((key) => key.startsWith('articles/'))
  const folder = join(env.DATA_DIR, 'article-files')
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

describe.skipIf(!runs)('files of articles', () => {
  let picture: Buffer

  beforeAll(async () => {
    for (const actor of actors) await tokenFor(actor)
    picture = await sharp({
      create: { width: 1800, height: 900, channels: 3, background: '#2255aa' },
    })
      .withExif({ IFD0: { Artist: 'canary-of-camera' } })
      .jpeg()
      .toBuffer()
  })
  afterAll(async () => {
    await parts.store?.open()
    expect(incoming()).toEqual([])
  })

  async function sent(bytes: Buffer | string, name: string, fields = {}) {
    const { status, body } = await send('eve', bytes, name, fields)
    expect(status, JSON.stringify(body)).toBe(201)
    return body.doc as Row & { filename: string; sizes: Record<string, { filename: string }> }
  }
  const statuses = async (address: string) =>
    Object.fromEntries(
      await Promise.all(
        actors.map(async (actor) => [actor, (await download(actor, address)).status] as const),
      ),
    )

  it('are taken from nobody else, and leave nothing when refused', async () => {
    const before = [await lying(), (await rowsOf(slugs.articleFiles)).length]
    expectRefusal(await send('nobody', picture, 'a.jpg', { alt: 'A' }), 401)
    for (const actor of ['ada', 'bob'] as const) {
      expectRefusal(await send(actor, picture, 'a.jpg', { alt: 'A' }), 403)
    }
    for (const [bytes, name] of [
      ['<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'a.svg'],
      ['<html><script>1</script></html>', 'a.html'],
      ['<html><script>1</script></html>', 'a.png'],
      ['alert(1)', 'a.js'],
      ['MZ', 'a.exe'],
    ] as const) {
      expectRefusal(await send('eve', bytes, name, { alt: 'A' }), 400)
    }
    const silent = await send('eve', picture, 'a.jpg')
    expect([silent.status, silent.body.errors[0].code]).toEqual([400, 'picture_without_words'])
    expect([await lying(), (await rowsOf(slugs.articleFiles)).length]).toEqual(before)
  })

  it('come in by their form alone: no address is fetched, and none is replaced', async () => {
    const token = await tokenFor('eve')
    const url = { alt: 'A', filename: 'x.png', url: `${env.APP_URL}/icon.svg` }
    expectRefusal(await rest('POST', '/api/article-files', { token, body: url }), 400)
    const { body } = await graphql(
      `
        mutation {
          createArticleFile(data: { alt: "A", filename: "x.png", url: "http://127.0.0.1/" }) {
            id
          }
        }
      `,
      {},
      token,
    )
    expect(JSON.stringify(body)).toContain('file_by_form')
    const doc = await sent(picture, 'b.jpg', { alt: 'Blue' })
    const changed = await rest('PATCH', `/api/article-files/${doc.id}`, {
      token,
      body: { alt: 'Still blue', filename: 'x.png', prefix: 'attachments', url: 'http://x/' },
    })
    expect([changed.status, changed.body.doc.alt]).toEqual([200, 'Still blue'])
    expect(changed.body.doc.filename).toBe(doc.filename)
    const other = formWith('Another file.', 'c.txt', { _payload: JSON.stringify({ alt: 'Other' }) })
    const replaced = await rest('PATCH', `/api/article-files/${doc.id}`, { token, form: other })
    expectRefusal(replaced, 413)
    const kept = await download('eve', `/api/article-files/file/${doc.filename}`)
    expect([kept.status, kept.bytes.equals(picture)]).toEqual([200, true])
  })

  it('come back byte by byte, in their sizes, and by what they are called', async () => {
    const before = (await lying()).length
    const doc = await sent(picture, 'Blaue Fläche.jpg', { alt: 'A blue plane' })
    expect(await lying()).toHaveLength(before + 3)
    const file = await download('eve', `/api/article-files/file/${doc.filename}`)
    expect([file.status, file.bytes.equals(picture)]).toEqual([200, true])
    expect(decodeURIComponent(file.headers.get('Content-Disposition') ?? '')).toContain(
      'Blaue Fläche.jpg',
    )
    for (const [size, width] of [
      ['small', 640],
      ['large', 1600],
    ] as const) {
      const drawn = await download('eve', `/api/article-files/file/${doc.id}?size=${size}`)
      expect((await sharp(drawn.bytes).metadata()).width).toBe(width)
      expect(drawn.headers.get('Content-Type')).toBe('image/webp')
      expect(drawn.bytes.includes('canary-of-camera')).toBe(false)
      const named = await download('eve', `/api/article-files/file/${doc.sizes[size]!.filename}`)
      expect(named.bytes.equals(drawn.bytes)).toBe(true)
    }
  })

  it('go to whoever may read an article that shows them, in every size, and to nobody else', async () => {
    const all = { nobody: 404, gone: 404, ada: 404, bob: 404, sam: 200, eve: 200, nora: 200 }
    const audiences: [Record<string, unknown>, Record<string, number>][] = [
      [{ _status: 'draft', audience: 'public' }, all],
      [{ audience: 'staff' }, all],
      [
        { audience: 'organizations', organizations: [await organization('Globex')] },
        { ...all, bob: 200 },
      ],
      [{ audience: 'clients' }, { ...all, ada: 200, bob: 200 }],
      [{ audience: 'public' }, { ...all, ada: 200, bob: 200, nobody: 200, gone: 200 }],
    ]
    const alone = await sent(picture, 'alone.jpg', { alt: 'Shown nowhere' })
    expect(await statuses(`/api/article-files/file/${alone.filename}`)).toEqual(all)
    for (const [data, expected] of audiences) {
      const doc = await sent(picture, 'shown.jpg', { alt: 'Blue' })
      await showing(doc.id, data)
      for (const name of [doc.filename, doc.sizes.small!.filename, `${doc.id}?size=large`]) {
        const address = `/api/article-files/file/${name}`
        expect([data, await statuses(address)]).toEqual([data, expected])
      }
      const { headers } = await download('eve', `/api/article-files/file/${doc.id}`)
      const isPublic = data.audience === 'public' && data._status !== 'draft'
      expect(headers.get('Cache-Control')).toBe(
        isPublic ? 'public, max-age=600' : 'private, no-store',
      )
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Content-Security-Policy')).toContain('sandbox')
    }
  })

  it('are closed again when the article is taken back', async () => {
    const doc = await sent('Prices of 2027', 'prices.txt')
    const { id } = await showing(doc.id)
    const address = `/api/article-files/file/${doc.id}`
    const seen = await download('nobody', address)
    expect([seen.status, seen.bytes.toString()]).toEqual([200, 'Prices of 2027'])
    expect(seen.headers.get('Content-Disposition')).toMatch(/^attachment/)
    const tag = { 'If-None-Match': seen.headers.get('ETag') ?? '' }
    expect((await download('nobody', address, tag)).status).toBe(304)
    const token = await tokenFor('eve')
    await rest('PATCH', `/api/articles/${id}`, { token, body: { _status: 'draft' } })
    expect((await download('nobody', address)).status).toBe(404)
    expect((await download('nobody', address, tag)).status).toBe(404)
  })

  it('leave nothing behind when their row could not be made', async () => {
    const before = [await lying(), (await rowsOf(slugs.articleFiles)).length]
    await sql(`create function no_row() returns trigger language plpgsql
      as $$ begin raise exception 'no row'; end $$`)
    await sql(`create trigger no_row before insert on article_files for each row
      execute function no_row()`)
    const refused = await send('eve', picture, 'no.jpg', { alt: 'Blue' })
    await sql('drop function no_row() cascade')
    expect(refused.status).toBeGreaterThanOrEqual(500)
    expect([await lying(), (await rowsOf(slugs.articleFiles)).length]).toEqual(before)
  })

  it('stay while an article shows them, and go with their bytes', async () => {
    const doc = await sent(picture, 'kept.jpg', { alt: 'Blue' })
    const article = await showing(doc.id)
    const token = await tokenFor('eve')
    const before = (await lying()).length
    const path = `/api/article-files/${doc.id}`
    expectRefusal(await rest('DELETE', path, { token }), 409)
    await rest('DELETE', `/api/articles/${article.id}`, { token })
    expect((await rest('DELETE', path, { token })).status).toBe(200)
    expect(await lying()).toHaveLength(before - 3)
  })

  if (parts.isS3) {
    it('with the store away the article is read, and the rest says why', async () => {
      const doc = await sent(picture, 'away.jpg', { alt: 'Blue' })
      const article = await showing(doc.id)
      const before = (await rowsOf(slugs.articleFiles)).length
      await parts.store?.shut()
      expect((await rest('GET', `/api/articles/${article.id}`)).status).toBe(200)
      const file = await download('nobody', `/api/article-files/file/${doc.id}`)
      expect([file.status, file.bytes.toString()]).toEqual([
        503,
        expect.stringContaining('cannot be stored or fetched'),
      ])
      const refused = await send('eve', picture, 'more.jpg', { alt: 'Blue' })
      expect([refused.status, refused.body.errors[0].code]).toEqual([503, 'store_down'])
      expect((await rowsOf(slugs.articleFiles)).length).toBe(before)
      await parts.store?.open()
      expect((await download('nobody', `/api/article-files/file/${doc.id}`)).status).toBe(200)
    })
  }
})
