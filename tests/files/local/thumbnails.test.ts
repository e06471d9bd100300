import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { makeThumbnail } from '@/src/jobs/tasks/makeThumbnail'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor } from '../../http/desk/actors'
import { attach, download } from '../../http/desk/attach'
import { formWith } from '../../http/desk/files'
import { makeNote, makeTicket } from '../../http/desk/makeTicket'
import { force, rowsOf } from '../../http/desk/system'
import { parts } from '../parts'
import { incoming, inStore } from '../stored'
import { sweep } from '../uploads'

const runs = !parts.isS3 || parts.store !== null

/** A photo that says where it was taken, and which way up it is. */
const photo = () =>
  sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#3b6' } })
    .withExif({
      IFD0: { Make: 'A camera', Orientation: '6' },
      IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe.skipIf(!runs)('a small picture', () => {
  let ticket: string
  beforeAll(async () => {
    for (const actor of ['ada', 'bob', 'sam', 'eve'] as const) await tokenFor(actor)
    ticket = (await makeTicket()).id
  })

  const draw = async (attachment: string) => {
    const { payload } = await testPayload()
    await makeThumbnail.run({ payload, input: { attachment }, now: new Date() })
  }
  const shown = async (id: string) =>
    (await rest('GET', `/api/attachments/${id}`, { token: await tokenFor('sam') })).body

  const told = (attachment: string) =>
    rowsOf(slugs.ticketEvents, {
      and: [{ kind: { equals: 'thumbnail_made' } }, { 'after.attachment': { equals: attachment } }],
    })

  async function clean(bytes: Buffer, name: string, fields = {}, actor: 'ada' | 'sam' = 'ada') {
    const { body, status } = await attach(actor, ticket, formWith(bytes, name, fields))
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.doc.thumbnailUrl).toBeNull()
    await force(slugs.attachments, body.doc.id, { scanStatus: 'clean' })
    return body.doc.id as string
  }

  it('is made of a photo, upright and without what the camera wrote', async () => {
    const bytes = await photo()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const id = await clean(bytes, 'photo.jpg')
    await draw(id)
    const { thumbnailUrl, width, height } = await shown(id)
    expect([width, height]).toEqual([1000, 1600])
    const file = await download('ada', thumbnailUrl)
    expect([file.status, file.headers.get('Content-Type')]).toEqual([200, 'image/webp'])
    const found = await sharp(file.bytes).metadata()
    expect(found).toMatchObject({ format: 'webp', width: 300, height: 480 })
    const { exif, xmp, iptc, orientation } = found
    expect({ exif, xmp, iptc, orientation }).toEqual({})
  })

  it('is seen by those who may open the file, and by nobody else', async () => {
    const id = await clean(await photo(), 'photo.jpg')
    await draw(id)
    const { thumbnailUrl } = await shown(id)
    for (const actor of ['ada', 'sam'] as const) {
      expect((await download(actor, thumbnailUrl)).status, actor).toBe(200)
    }
    for (const [actor, status] of [
      ['nobody', 401],
      ['bob', 404],
      ['eve', 403],
    ] as const) {
      expect((await download(actor, thumbnailUrl)).status, actor).toBe(status)
    }
    await force(slugs.attachments, id, { scanStatus: 'infected' })
    expect((await shown(id)).thumbnailUrl).toBeNull()
    expect((await download('sam', thumbnailUrl)).status).toBe(404)
  })

  it('is told of once, for the pages that are open', async () => {
    const id = await clean(await photo(), 'photo.jpg')
    await draw(id)
    await draw(id)
    expect(await told(id)).toMatchObject([{ ticket, isInternal: false, before: null }])
  })

  it('of a picture in a note is not there for clients', async () => {
    const message = await makeNote(ticket, 'Between us.')
    const id = await clean(await photo(), 'photo.jpg', { message }, 'sam')
    await draw(id)
    expect(await told(id)).toMatchObject([{ ticket, message, isInternal: true }])
    const { thumbnailUrl } = await shown(id)
    expect((await download('sam', thumbnailUrl)).status).toBe(200)
    expect((await download('ada', thumbnailUrl)).status).toBe(404)
  })

  it('is not made of what is no picture, broken, or not clean', async () => {
    const before = await inStore()
    const broken = (await photo()).subarray(0, 200)
    for (const [bytes, name] of [
      [Buffer.from('words'), 'words.txt'],
      [broken, 'photo.jpg'],
    ] as const) {
      const id = await clean(bytes, name)
      await draw(id)
      expect((await shown(id)).thumbnailUrl, name).toBeNull()
    }
    const waiting = await clean(await photo(), 'photo.jpg')
    await force(slugs.attachments, waiting, { scanStatus: 'pending' })
    await draw(waiting)
    expect((await shown(waiting)).thumbnailUrl).toBeNull()
    expect(await inStore()).toHaveLength(before.length + 3)
    expect(incoming()).toEqual([])
  })

  it('goes with its file', async () => {
    await sweep(0)
    const before = await inStore()
    const id = await clean(await photo(), 'photo.jpg')
    await draw(id)
    expect(await inStore()).toHaveLength(before.length + 2)
    await rest('DELETE', `/api/attachments/${id}`, { token: await tokenFor('nora') })
    await sweep(0)
    expect(await inStore()).toEqual(before)
  })
})
