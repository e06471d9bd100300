import { archiveRefusal, entriesMax } from '@/src/domain/archiveRefusal'
import { fileTypeFromFile } from 'file-type'
import { open } from 'node:fs/promises'
import { fileTypes, type FileType } from '../fileTypes'
import { extensionOf, givenName } from '../givenName'
import type { StagedFile } from '../receive/StagedFile'
import { pictureSize, pixelsMax, type PictureSize } from './pictureSize'
import { keepsItsWord, zipEntries } from './zipEntries'

type Accepted = {
  ok: true
  name: string
  extension: string
  mimeType: string
  picture: PictureSize | null
}
export type Inspection = Accepted | { ok: false; message: string }

export type InspectedFile = Pick<StagedFile, 'name' | 'path' | 'size'>
export type Wishes = { acceptArchives: boolean; isScanned: boolean }

const refuse = (message: string): Inspection => ({ ok: false, message })

/** Text has no signature; what tells it from a disguised binary is that it has no NUL. */
async function looksLikeText(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0)
    return !buffer.subarray(0, bytesRead).includes(0)
  } finally {
    await file.close()
  }
}

/** Signatures that plain words begin with as well ("BM", "MZ"); the real thing has a NUL. */
const wordlike = new Set(['image/bmp', 'application/x-msdownload', 'text/vcard'])

async function agrees(type: FileType, { path, size }: InspectedFile): Promise<boolean> {
  if (size === 0) return true
  const found = (await fileTypeFromFile(path))?.mime
  return type.detected === 'text'
    ? (found === undefined || wordlike.has(found)) && (await looksLikeText(path))
    : found !== undefined && type.detected.includes(found)
}

/** Null when its contents may come in. */
async function contentRefusal(name: string, type: FileType, file: InspectedFile, wishes: Wishes) {
  if (type.holds === undefined || file.size === 0) return null
  const entries = await zipEntries(file.path, entriesMax)
  const isWhatItSays =
    entries?.some((entry) => entry.name.startsWith(type.holds ?? '')) &&
    !(type.holds && entries.some((entry) => entry.name.endsWith('vbaProject.bin')))
  if (!entries || (!isWhatItSays && type.holds)) return mislabelled(name)
  const reason = archiveRefusal(entries, file.size, wishes.isScanned)
  if (reason) return `"${name}" ${reason}`
  if (await keepsItsWord(file.path)) return null
  return `"${name}" does not unpack to what it says it holds. It was not stored.`
}

const mislabelled = (name: string) =>
  `The content of "${name}" is not what its name says. It was not stored.`

/** Name and bytes must both say the same of a file, and it must be a kind that we take. */
export async function inspectFile(file: InspectedFile, wishes: Wishes): Promise<Inspection> {
  const name = givenName(file.name)
  if (name === '') return refuse('This file has no name. Rename it and try again.')

  const extension = extensionOf(name)
  const type = Object.hasOwn(fileTypes, extension) ? fileTypes[extension] : undefined
  if (!type || (extension === 'zip' && !wishes.acceptArchives)) {
    return refuse(
      extension
        ? `Files that end in ".${extension}" are not taken here.`
        : `"${name}" has no ending that tells its kind, such as ".pdf".`,
    )
  }
  if (!(await agrees(type, file))) return refuse(mislabelled(name))
  const reason = await contentRefusal(name, type, file, wishes)
  if (reason) return refuse(reason)

  const picture = type.picture ? await pictureSize(file.path) : null
  if (picture && picture.width * picture.height > pixelsMax) {
    return refuse(`"${name}" has more than ${pixelsMax / 1_000_000} million pixels.`)
  }
  return { ok: true, name, extension, mimeType: type.mimeType, picture }
}
