import type { ArchiveRefusal } from '@/src/domain/archiveRefusal'

/** What the bytes of a file may be. */
export type Content =
  | { is: 'text' }
  | { is: 'pdf' }
  /** By its signature, under the names that file-type knows. */
  | { is: 'signed'; as: readonly string[] }
  /** Latin-1, at the very start. */
  | { is: 'begins'; with: string }
  /** An archive with something of such a name in it; with anything where none is given. */
  | { is: 'zip'; holds: readonly string[] }
  /** Word, Excel and PowerPoint since 2007, by the folder of their main part. */
  | { is: 'office'; folder: string }
  | { is: 'openDocument'; mimeType: string }
  /** The container of Office until 2003, of Outlook, and of Office with a password. */
  | { is: 'compound'; holds: readonly string[]; isDocument?: boolean; isLocked?: boolean }

/** What was found: it is that; it is something else; or why it is not taken, by its code. */
export type Finding =
  | 'fits'
  | 'differs'
  | { refusal: ArchiveRefusal | 'archive_differs' | 'file_damaged' | 'file_macros' }
