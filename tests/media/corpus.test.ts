import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { drawThumbnail } from '@/media/thumbnail/drawThumbnail'
import { inspectFile as inspectFileOf } from '@/media/inspect/inspectFile'
import { fileGroupNames } from '@/src/domain/files'
import { oddDocx, openDocument } from './corpus/documents'
import * as corpus from './corpus/files'
import { drawn, turned } from './corpus/pictures'
import { makeZip } from './corpus/zip'
import { honest } from './fixtures'
import { inWords } from '../support/inWords'

const inspectFile = inWords(inspectFileOf)

const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function inspect(name: string, bytes: corpus.Bytes, isScanned: boolean) {
  const path = join(folder, 'upload')
  const data = Buffer.from(await bytes)
  writeFileSync(path, data)
  return inspectFile({ name, path, size: data.length }, { groups: fileGroupNames, isScanned })
}

const taken = [...corpus.texts, ...corpus.documents, ...corpus.pictures, ...corpus.others]

describe('real files of many writers', () => {
  it('are not few', () => {
    expect(taken.length).toBeGreaterThan(60)
  })

  it.each(taken)('takes %s (%s)', async (_, name, bytes, mimeType) => {
    expect(await inspect(name, bytes, false)).toMatchObject({ ok: true, name, mimeType })
  })

  it.each(corpus.refused)('refuses %s (%s), in words', async (_, name, bytes, english) => {
    const verdict = await inspect(name, bytes, true)
    if (verdict.ok) throw new Error('This was meant to be refused.')
    expect(verdict.message).toMatch(english)
  })
})

describe('what is locked with a password', () => {
  const lockedOpen = openDocument('text', { inManifest: '<manifest:encryption-data/>' })
  it.each<[string, string, Buffer]>([
    ['an archive', 'a.zip', makeZip([{ name: 'a.txt', text: 'x', isLocked: true }])],
    [
      'an archive with its list',
      'a.zip',
      makeZip([{ name: 'a.txt', text: 'x' }], { strongLock: true }),
    ],
    ['a document of Word', 'a.docx', oddDocx.locked()],
    ['a workbook of Excel', 'a.xlsx', oddDocx.locked()],
    ['a document of LibreOffice', 'a.odt', lockedOpen],
  ])('%s is taken where nothing is scanned, and named where all is', async (_, name, bytes) => {
    expect(await inspect(name, bytes, false)).toMatchObject({ ok: true })
    const verdict = await inspect(name, bytes, true)
    const message = `"${name}" is locked with a password, so it cannot be checked for viruses. Send it without one.`
    expect(verdict).toEqual({ ok: false, message })
  })
})

describe('the size of a picture', () => {
  it.each([
    [1, { width: 80, height: 40 }],
    [3, { width: 80, height: 40 }],
    [6, { width: 40, height: 80 }],
    [8, { width: 40, height: 80 }],
  ])('is the one that is shown, held as %d', async (orientation, picture) => {
    expect(await inspect('a.jpg', turned(orientation), false)).toMatchObject({ ok: true, picture })
  })
})

it('draws a small picture of a phone’s photo where it can, and none where it cannot', async () => {
  const path = join(folder, 'upload')
  const picture = { width: 16, height: 8 }
  expect(await inspect('a.heic', drawn.heic(), false)).toMatchObject({ ok: true, picture })
  expect((await drawThumbnail(path, 'image/heic'))?.size).toBeGreaterThan(0)
  expect(await inspect('a.heic', honest.heic as Buffer, false)).toMatchObject({ picture: null })
  expect(await drawThumbnail(path, 'image/heic')).toBeNull()
})

it('is not made to hold a list of endless names', async () => {
  const parts = Array.from({ length: 70 }, (_, at) => ({ name: `${at}`.padEnd(65_000, 'x') }))
  expect(await inspect('a.zip', makeZip(parts), false)).toEqual({
    ok: false,
    message: '"a.zip" is damaged or not complete. Send it again.',
  })
})

it('reads the list of many parts', async () => {
  const parts = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, isStored: true }))
  expect(await inspect('a.zip', makeZip(parts(10_000)), false)).toMatchObject({ ok: true })
  expect(await inspect('a.zip', makeZip(parts(10_001)), false)).toEqual({
    ok: false,
    message: '"a.zip" holds more than 10,000 files.',
  })
})
