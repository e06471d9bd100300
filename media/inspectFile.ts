import { fileTypeFromBuffer } from 'file-type'
import { readFile } from 'node:fs/promises'
import { fileTypes } from './fileTypes'
import { extensionOf, givenName } from './givenName'
import { fileSizeMax } from './limits'

export type UploadedFile = { name: string; size: number; data: Buffer; tempFilePath?: string }

export type Inspection =
  { ok: true; name: string; extension: string; mimeType: string } | { ok: false; message: string }

const refuse = (message: string): Inspection => ({ ok: false, message })

/** Text has no signature; what tells it from a disguised binary is that it has no NUL. */
const looksLikeText = (bytes: Buffer) => !bytes.subarray(0, 64 * 1024).includes(0)

/** Signatures that plain words begin with as well ("BM", "MZ"); the real thing has a NUL. */
const wordlike = new Set(['image/bmp', 'application/x-msdownload', 'text/vcard'])

/** Name and bytes must both say the same of a file, and it must be a kind that we take. */
export async function inspectFile(file: UploadedFile): Promise<Inspection> {
  const name = givenName(file.name)
  if (name === '') return refuse('This file has no name. Rename it and try again.')
  if (file.size > fileSizeMax) {
    return refuse(`"${name}" is larger than ${fileSizeMax / 1024 / 1024} MB.`)
  }
  const extension = extensionOf(name)
  const type = Object.hasOwn(fileTypes, extension) ? fileTypes[extension] : undefined
  if (!type) {
    return refuse(
      extension
        ? `Files that end in ".${extension}" are not taken here.`
        : `"${name}" has no ending that tells its kind, such as ".pdf".`,
    )
  }

  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  const found = bytes.length === 0 ? undefined : await fileTypeFromBuffer(bytes)
  const agrees =
    bytes.length === 0 ||
    (type.detected === 'text'
      ? (found === undefined || wordlike.has(found.mime)) && looksLikeText(bytes)
      : found !== undefined && type.detected.includes(found.mime))
  return agrees
    ? { ok: true, name, extension, mimeType: type.mimeType }
    : refuse(`The content of "${name}" is not what its name says. It was not stored.`)
}
