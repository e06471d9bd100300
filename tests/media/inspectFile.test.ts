import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileTypes } from '@/media/fileTypes'
import { inspectFile } from '@/media/inspectFile'
import { fileSizeMax } from '@/media/limits'
import { animatedPng, honest, hostile, zipOf } from './fixtures'

const inspect = (name: string, data: Buffer, size = data.length) =>
  inspectFile({ name, size, data })

const kinds = Object.keys(fileTypes)
const mislabelled = (name: string) => ({
  ok: false,
  message: `The content of "${name}" is not what its name says. It was not stored.`,
})

describe('a file that says what it is', () => {
  it('has a fixture for every kind that is taken', () => {
    expect(Object.keys(honest).sort()).toEqual([...kinds].sort())
  })

  it.each(kinds)('.%s is taken', async (extension) => {
    expect(await inspect(`A File.${extension.toUpperCase()}`, honest[extension] as Buffer)).toEqual(
      {
        ok: true,
        name: `A File.${extension.toUpperCase()}`,
        extension,
        mimeType: fileTypes[extension]?.mimeType,
      },
    )
  })

  it.each([
    ['an animated image', 'loop.png', animatedPng],
    ['words that begin as a bitmap does', 'a.txt', Buffer.from('BMW: service is due on Monday')],
    ['words that begin as a program does', 'a.csv', Buffer.from('MZ;PLZ\n1;2\n')],
    ['words with a byte order mark', 'a.csv', Buffer.from('\uFEFFname;sum\n')],
    ['words in an old character set', 'a.txt', Buffer.from('Gr\xfc\xdfe', 'latin1')],
    ['an empty text', 'a.txt', Buffer.alloc(0)],
    ['a file as large as is taken', 'a.zip', honest.zip as Buffer, fileSizeMax],
    ['two endings, of which the last counts', 'page.php.png', honest.png as Buffer],
  ])('%s is taken', async (_, name, data, size?: number) => {
    expect(await inspect(name, data, size)).toMatchObject({ ok: true, name })
  })
})

describe('a file that is refused', () => {
  const binary = kinds.filter((extension) => fileTypes[extension]?.detected !== 'text')

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

  it.each(binary.filter((extension) => !['jpeg', 'jpg'].includes(extension)))(
    'a .%s, as a photo or a text',
    async (extension) => {
      const data = honest[extension] as Buffer
      expect(await inspect('a.jpg', data)).toEqual(mislabelled('a.jpg'))
      expect(await inspect('a.txt', data)).toEqual(mislabelled('a.txt'))
    },
  )

  it.each([
    ['exe', 'a Windows program'],
    ['html', 'a web page'],
    ['svg', 'a drawing with a script'],
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

  it('one that is a byte too large', async () => {
    expect(await inspect('a.zip', honest.zip as Buffer, fileSizeMax + 1)).toEqual({
      ok: false,
      message: '"a.zip" is larger than 25 MB.',
    })
  })

  it('an office file with macros, which has an ending of its own', async () => {
    expect((await inspect('a.docm', zipOf('word/document.xml'))).ok).toBe(false)
  })
})

it('reads a file that waits on disk rather than in memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inspect-'))
  const tempFilePath = join(folder, 'upload')
  try {
    await writeFile(tempFilePath, honest.png as Buffer)
    const upload = { size: 10, data: Buffer.alloc(0), tempFilePath }
    expect((await inspectFile({ ...upload, name: 'a.png' })).ok).toBe(true)
    expect(await inspectFile({ ...upload, name: 'a.pdf' })).toEqual(mislabelled('a.pdf'))
  } finally {
    await rm(folder, { recursive: true })
  }
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
        if (!verdict.ok) expect(verdict).toEqual(mislabelled(`a.${extension}`))
        else expect(verdict.mimeType).toBe(fileTypes[extension]?.mimeType)
      },
    ),
    { numRuns: 300 },
  )
})
