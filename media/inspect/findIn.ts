import { archiveRefusal, entriesMax } from '@/src/domain/archiveRefusal'
import { fileTypeFromFile } from 'file-type'
import { compoundNames, isCompound } from './compoundNames'
import type { Content, Finding } from './Content'
import { isPdf, isText } from './heads'
import * as office from './officeRules'
import { isZip, readZip, type ZipContents } from './readZip'
import { unpacksAsListed } from './unpacksAsListed'

type Inspected = { path: string; size: number; head: Buffer; isScanned: boolean }
type Zipped = Extract<Content, { is: 'zip' | 'office' | 'openDocument' }>
type Compound = Extract<Content, { is: 'compound' }>

const damaged: Finding = { refusal: 'file_damaged' }
const macros: Finding = { refusal: 'file_macros' }
const lies: Finding = { refusal: 'archive_differs' }
const locked: Finding = { refusal: 'archive_locked' }

/** Storages that hold macros, in documents until 2003. */
const macroStorages = ['_VBA_PROJECT', '_VBA_PROJECT_CUR']

const isKind = (zip: ZipContents, content: Zipped): boolean => {
  if (content.is === 'openDocument') return office.isOpenDocument(zip, content.mimeType)
  const holds = content.is === 'office' ? [`${content.folder}/`] : content.holds
  return (
    holds.length === 0 || zip.entries.some(({ name }) => holds.some((has) => name.startsWith(has)))
  )
}

async function zipFinding(content: Zipped, { path, size, head, isScanned }: Inspected) {
  if (!isZip(head)) return 'differs'
  const wanted = {
    zip: [],
    office: [office.contentTypes],
    openDocument: ['mimetype', office.manifest],
  }
  const zip = await readZip(path, entriesMax + 1, wanted[content.is])
  if (!zip) return damaged
  const refusal = archiveRefusal(zip.entries, size, isScanned)
  if (!isKind(zip, content)) return 'differs'
  if (content.is === 'office' && office.hasOfficeMacros(zip)) return macros
  if (content.is === 'openDocument' && office.hasOpenDocumentMacros(zip)) return macros
  const isLocked = content.is === 'openDocument' && office.isLockedOpenDocument(zip)
  if (isLocked && isScanned) return locked
  if (refusal !== null) return { refusal }
  // Of a list that is locked itself nothing can be said.
  const isLockedWhole = zip.entries.every((entry) => entry.isLocked)
  return isLockedWhole || (await unpacksAsListed(path)) ? 'fits' : lies
}

async function compoundFinding(content: Compound, { path, head, isScanned }: Inspected) {
  if (!isCompound(head)) return 'differs'
  const names = await compoundNames(path, new Set([...content.holds, ...macroStorages]))
  if (!content.holds.some((name) => names.has(name))) return 'differs'
  if (content.isDocument && macroStorages.some((name) => names.has(name))) return macros
  return content.isLocked && isScanned ? locked : 'fits'
}

/** Whether a file is what its name says, by one of the contents that such a name may have. */
export async function findIn(content: Content, file: Inspected): Promise<Finding> {
  switch (content.is) {
    case 'text':
      return isText(file.head) ? 'fits' : 'differs'
    case 'pdf':
      return isPdf(file.head) ? 'fits' : 'differs'
    case 'begins':
      return file.head.toString('latin1', 0, content.with.length) === content.with
        ? 'fits'
        : 'differs'
    case 'signed': {
      const found = (await fileTypeFromFile(file.path))?.mime
      return found !== undefined && content.as.includes(found) ? 'fits' : 'differs'
    }
    case 'compound':
      return compoundFinding(content, file)
    default:
      return zipFinding(content, file)
  }
}
