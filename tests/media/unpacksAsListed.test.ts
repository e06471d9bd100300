import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inspectFile as inspectFileOf } from '@/media/inspect/inspectFile'
import { fileGroupNames } from '@/src/domain/files'
import { zipOf as deflated } from '@/media/scan/zipOf'
import { inWords } from '../support/inWords'

const inspectFile = inWords(inspectFileOf)

const folder = mkdtempSync(join(tmpdir(), 'archive-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = join(folder, 'upload')

const inspect = (name: string, data: Buffer) => {
  writeFileSync(path, data)
  return inspectFile(
    { name, path, size: data.length },
    { groups: fileGroupNames, isScanned: false },
  )
}

describe('an archive that does not keep its word', () => {
  const said = '"a.zip" does not unpack to what it says it holds. It was not stored.'
  /** Writes a number over those of the one file in an archive, in its list and before its bytes. */
  const changed = (zip: Buffer, at: { list: number; local: number }, value: number, bytes = 4) => {
    const copy = Buffer.from(zip)
    const list = copy.lastIndexOf('PK\x01\x02', undefined, 'latin1')
    copy.writeUIntLE(value, list + at.list, bytes)
    copy.writeUIntLE(value, at.local, bytes)
    return copy
  }
  const unpacked = { list: 24, local: 22 }
  const method = { list: 10, local: 8 }
  const packed = { list: 20, local: 18 }
  const zeros = deflated('zeros.txt', Buffer.alloc(30 * 1024 * 1024))

  it.each([
    ['less than there is', changed(zeros, unpacked, 1000)],
    ['one less', changed(zeros, unpacked, 30 * 1024 * 1024 - 1)],
    ['one more', changed(zeros, unpacked, 30 * 1024 * 1024 + 1)],
    ['more bytes than it has', changed(zeros, packed, 10)],
  ])('and says %s', async (_, zip) => {
    expect(await inspect('a.zip', zip)).toEqual({ ok: false, message: said })
  })

  it('is seen in a document, too', async () => {
    const document = deflated('word/document.xml', Buffer.alloc(1024 * 1024))
    expect(await inspect('a.docx', document)).toMatchObject({ ok: true })
    expect(await inspect('a.docx', changed(document, unpacked, 5))).toMatchObject({ ok: false })
  })

  it('and holds bytes that are none of its kind', async () => {
    const broken = Buffer.from(zeros)
    broken.fill(0xff, 60, 200)
    expect(await inspect('a.zip', broken)).toEqual({ ok: false, message: said })
  })

  it('or is packed in a way that nobody here can undo', async () => {
    expect(await inspect('a.zip', changed(zeros, method, 12, 2))).toEqual({
      ok: false,
      message: '"a.zip" is packed in a way that cannot be checked. Pack it as an ordinary ZIP.',
    })
  })
})
