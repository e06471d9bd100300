import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { fileTypes, inlineTypes } from '@/media/fileTypes'
import { fileGroupNames } from '@/src/domain/files'
import { inspectFile as inspectFileOf } from '@/media/inspect/inspectFile'
import { pixelsMax } from '@/media/inspect/pictureSize'
import { nestedZip, zipOf as deflated } from '@/media/scan/zipOf'
import { animatedPng, honest, hostile, zipOf } from './fixtures'
import { inWords } from '../support/inWords'

const inspectFile = inWords(inspectFileOf)

const folder = mkdtempSync(join(tmpdir(), 'inspect-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = join(folder, 'upload')
const open = { groups: fileGroupNames, isScanned: false }

/** One after the other: all of them lie in the same place. */
const inspect = (name: string, data: Buffer, wishes = open) => {
  writeFileSync(path, data)
  return inspectFile({ name, path, size: data.length }, wishes)
}

const kinds = Object.keys(fileTypes)
const isTextKind = (extension: string) =>
  fileTypes[extension]?.content.some(({ is }) => is === 'text') ?? false
const damaged = (name: string) => ({
  ok: false,
  message: `"${name}" is damaged or not complete. Send it again.`,
})
const mislabelled = (name: string) => ({
  ok: false,
  message: `The content of "${name}" is not what its name says. It was not stored.`,
})

describe('a file that says what it is', () => {
  it('has a fixture for every kind that is taken', () => {
    expect(Object.keys(honest).sort()).toEqual([...kinds].sort())
  })

  it.each(kinds)('.%s is taken', async (extension) => {
    const name = `A File.${extension.toUpperCase()}`
    const { mimeType } = fileTypes[extension] ?? {}
    expect(await inspect(name, honest[extension] as Buffer)).toMatchObject({
      ...{ ok: true, name, extension, mimeType },
    })
  })

  it.each([
    ['an animated image', 'loop.png', animatedPng],
    ['words that begin as a bitmap does', 'a.txt', Buffer.from('BMW: service is due on Monday')],
    ['words that begin as a program does', 'a.csv', Buffer.from('MZ;PLZ\n1;2\n')],
    ['words with a byte order mark', 'a.csv', Buffer.from('\uFEFFname;sum\n')],
    ['words in an old character set', 'a.txt', Buffer.from('Gr\xfc\xdfe', 'latin1')],
    ['an empty text', 'a.txt', Buffer.alloc(0)],
    ['two endings, of which the last counts', 'page.php.png', honest.png as Buffer],
  ])('%s is taken', async (_, name, data) => {
    expect(await inspect(name, data)).toMatchObject({ ok: true, name })
  })
})

describe('a file that is refused', () => {
  const binary = kinds.filter((extension) => !isTextKind(extension))

  it.each(Object.entries(hostile))('%s, under every name with a signature', async (_, data) => {
    for (const extension of binary) {
      expect(await inspect(`a.${extension}`, data)).toEqual(mislabelled(`a.${extension}`))
    }
  })

  it.each(['a Windows program', 'a Linux program', 'an RAR archive', 'loose bytes'])(
    '%s, as a text',
    async (what) => {
      expect(await inspect('a.txt', hostile[what] as Buffer)).toEqual(mislabelled('a.txt'))
    },
  )

  it.each(kinds.filter((extension) => !['jpeg', 'jpg'].includes(extension)))(
    'a .%s, as a photo, and as a text where it has a NUL',
    async (extension) => {
      const data = honest[extension] as Buffer
      expect(await inspect('a.jpg', data)).toEqual(mislabelled('a.jpg'))
      expect((await inspect('a.txt', data)).ok).toBe(!data.includes(0))
    },
  )

  it.each([
    ['exe', 'a Windows program'],
    ['hta', 'a web page'],
    ['bat', 'a shell script'],
    ['jar', 'loose bytes'],
    ['docm', 'loose bytes'],
    ['lnk', 'loose bytes'],
    ['msi', 'loose bytes'],
    ['7z', 'loose bytes'],
    ['sh', 'a shell script'],
    ['php', 'a PHP page'],
    ['rar', 'an RAR archive'],
    ['constructor', 'loose bytes'],
    ['__proto__', 'loose bytes'],
  ])('.%s: %s under its own name', async (extension, what) => {
    expect(await inspect(`a.${extension}`, hostile[what] as Buffer)).toEqual({
      ok: false,
      message: `Files that end in ".${extension}" are not taken here.`,
    })
  })

  it.each([
    ['a program behind an image', 'photo.png.exe', 'Files that end in ".exe" are not taken here.'],
    [
      'a program behind a turned name',
      'a\u202Egnp.exe',
      'Files that end in ".exe" are not taken here.',
    ],
    ['no ending', 'README', '"README" has no ending that tells its kind, such as ".pdf".'],
    ['an ending only', '.png', '"png" has no ending that tells its kind, such as ".pdf".'],
    ['no name', '../..', 'This file has no name. Rename it and try again.'],
  ])('%s', async (_, name, message) => {
    expect(await inspect(name, honest.png as Buffer)).toEqual({ ok: false, message })
  })

  it.each(['docx', 'xlsx', 'pptx', 'odt'])('an archive called .%s', async (extension) => {
    expect(await inspect(`a.${extension}`, honest.zip as Buffer)).toEqual(
      mislabelled(`a.${extension}`),
    )
  })

  it('a document with macros under the ending of one without', async () => {
    expect(await inspect('a.docx', zipOf('word/vbaProject.bin', 'x'))).toEqual({
      ok: false,
      message:
        '"a.docx" holds macros, and those are programs. Save it without them and send it again.',
    })
  })

  it('an archive without a list of its contents', async () => {
    const cut = (honest.zip as Buffer).subarray(0, -22)
    expect(await inspect('a.zip', cut)).toEqual(damaged('a.zip'))
  })

  it.each(kinds)('a .%s where the desk takes no such group, and only there', async (extension) => {
    const { group } = fileTypes[extension] ?? {}
    const data = honest[extension] as Buffer
    const others = fileGroupNames.filter((other) => other !== group)
    expect(await inspect(`a.${extension}`, data, { ...open, groups: others })).toEqual({
      ok: false,
      message: `Files that end in ".${extension}" are not taken here.`,
    })
    const own = fileGroupNames.filter((other) => other === group)
    expect((await inspect(`a.${extension}`, data, { ...open, groups: own })).ok).toBe(true)
  })

  it('a bomb of an archive', async () => {
    const bomb = deflated('zeros.txt', Buffer.alloc(120 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(300 * 1024)
    expect(await inspect('a.zip', bomb)).toEqual({
      ok: false,
      message: '"a.zip" unpacks to far more than its own size. It was not stored.',
    })
  })

  it('a locked archive, where files are scanned', async () => {
    const locked = deflated('a.txt', Buffer.from('words'), 'locked')
    expect(await inspect('a.zip', locked)).toMatchObject({ ok: true })
    expect(await inspect('a.zip', locked, { ...open, isScanned: true })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/locked with a password/) as unknown,
    })
    expect(
      await inspect('a.zip', nestedZip(3, 'a.txt', Buffer.from('w')), { ...open, isScanned: true }),
    ).toMatchObject({ ok: true })
  })

  it('a picture of too many pixels', async () => {
    const sized = (width: number, height: number) => {
      const bomb = Buffer.from(honest.png as Buffer)
      bomb.writeUInt32BE(width, 16)
      bomb.writeUInt32BE(height, 20)
      bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
      return bomb
    }
    expect(await inspect('a.png', sized(10_000, pixelsMax / 10_000 + 1))).toEqual({
      ok: false,
      message: '"a.png" has more than 120 million pixels.',
    })
    expect(await inspect('a.png', sized(1200, 800))).toMatchObject({
      ok: true,
      picture: { width: 1200, height: 800 },
    })
  })

  it('an office file with macros, which has an ending of its own', async () => {
    expect((await inspect('a.docm', zipOf('word/document.xml'))).ok).toBe(false)
  })
})

it('never throws and never takes bytes for what they are not', async () => {
  const start = fc.constantFrom(
    Buffer.alloc(0),
    ...Object.values(honest),
    ...Object.values(hostile),
  )
  const rest = fc.uint8Array({ minLength: 1, maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(
      start,
      rest,
      fc.constantFrom(...kinds),
      fc.nat(40),
      async (from, more, extension, cut) => {
        const data = Buffer.concat([from.subarray(0, cut), more])
        const verdict = await inspect(`a.${extension}`, data)
        const name = `a.${extension}`
        if (verdict.ok) expect(verdict.mimeType).toBe(fileTypes[extension]?.mimeType)
        else expect([mislabelled(name), damaged(name)]).toContainEqual(verdict)
      },
    ),
    { numRuns: 300 },
  )
})

it('shows nothing of random bytes, whatever they are called', async () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 2000 })
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom(...kinds, 'exe', 'php'), async (data, extension) => {
      const verdict = await inspect(`a.${extension}`, Buffer.from(data))
      expect(verdict.ok && inlineTypes.has(verdict.mimeType)).toBe(false)
    }),
    { numRuns: 300 },
  )
})
