import type { FileGroup } from '@/src/domain/files'
import { refusal, type Refusal } from '@/src/domain/refusal'
import { type FileType, fileTypes } from '../fileTypes'
import { extensionOf, givenName } from '../fileNames'
import type { StagedFile } from '../receive/stageFile'
import type { Finding } from './Content'
import { findIn } from './findIn'
import { pictureSize, pixelsMax, type PictureSize } from './pictureSize'
import { readHead } from './heads'

type Accepted = {
  ok: true
  name: string
  extension: string
  mimeType: string
  picture: PictureSize | null
}
export type Inspection = Accepted | { ok: false; refusal: Refusal }

export type InspectedFile = Pick<StagedFile, 'name' | 'path' | 'size'>
export type Wishes = { groups: readonly FileGroup[]; isScanned: boolean }

const refuse = (reason: Refusal): Inspection => ({ ok: false, refusal: reason })

/** The best of what was found: that it fits, else a reason that says more than that it differs. */
async function findingOf({ content }: FileType, { path, size }: InspectedFile, isScanned: boolean) {
  if (size === 0) return 'fits'
  const head = await readHead(path)
  let best: Finding = 'differs'
  for (const each of content) {
    const finding = await findIn(each, { path, size, head, isScanned })
    if (finding === 'fits') return finding
    if (finding !== 'differs') best = finding
  }
  return best
}

/** Name and bytes must both say the same of a file, and it must be a kind that we take. */
export async function inspectFile(file: InspectedFile, wishes: Wishes): Promise<Inspection> {
  const name = givenName(file.name)
  if (name === '') return refuse(refusal('file_no_name'))

  const extension = extensionOf(name)
  const type = Object.hasOwn(fileTypes, extension) ? fileTypes[extension] : undefined
  if (!type || !wishes.groups.includes(type.group)) {
    return refuse(
      extension ? refusal('file_kind', { ending: extension }) : refusal('file_no_ending', { name }),
    )
  }
  const finding = await findingOf(type, file, wishes.isScanned)
  if (finding === 'differs') {
    return refuse(refusal('file_mislabelled', { name }))
  }
  if (finding !== 'fits') return refuse(refusal(finding.refusal, { name }))

  const picture = type.picture ? await pictureSize(file.path) : null
  if (picture && picture.width * picture.height > pixelsMax) {
    return refuse(refusal('file_pixels', { name, most: pixelsMax / 1_000_000 }))
  }
  return { ok: true, name, extension, mimeType: type.mimeType, picture }
}
