import { week } from './time/durations'

/** What came through the pipeline and lies in the store, for the row that is about to be made. */
export type StoredFile = {
  key: string
  name: string
  mimeType: string
  filesize: number
  width: number | null
  height: number | null
}

export type ChoiceLimits = {
  /** Of names, in small letters. */
  endings: readonly string[]
  /** Bytes. */
  sizeMax: number
  perMessage: number
}

export type WrongChoice = 'kind' | 'size' | 'count'

const endingOf = (name: string) => {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

/**
 * What speaks against sending a file, as far as it can be told before: `beside` others go with the
 * same message. The desk has the last word on the bytes.
 */
export function wrongChoice(
  { name, size }: Pick<File, 'name' | 'size'>,
  beside: number,
  { endings, sizeMax, perMessage }: ChoiceLimits,
): WrongChoice | null {
  if (!endings.includes(endingOf(name))) return 'kind'
  if (size > sizeMax) return 'size'
  return beside >= perMessage ? 'count' : null
}

/** Kinds of files that an admin takes or does not take as a whole, and the setting that says so. */
export const fileGroups = {
  documents: 'acceptDocuments',
  pictures: 'acceptPictures',
  design: 'acceptDesign',
  media: 'acceptMedia',
  web: 'acceptWeb',
  mail: 'acceptMail',
  fonts: 'acceptFonts',
  archives: 'acceptArchives',
} as const

export type FileGroup = keyof typeof fileGroups
export type FileGroupSettings = Record<(typeof fileGroups)[FileGroup], boolean>

export const fileGroupNames = Object.keys(fileGroups) as FileGroup[]

export const takenGroups = (settings: FileGroupSettings): FileGroup[] =>
  fileGroupNames.filter((group) => settings[fileGroups[group]])

export type KeptPlace = {
  /** Bytes. */
  size: number
  /** Milliseconds since 1970. */
  at: number
}

const megabyte = 1024 * 1024
/** Bytes that a browser keeps of files that are chosen and not sent, at all places together. */
export const keptFilesMax = 50 * megabyte

/**
 * Whether so many bytes find room beside what is kept at other places, and which of those go: what
 * is older than a week is wanted by nobody.
 */
export function roomFor(
  size: number,
  others: readonly (readonly [key: string, place: KeptPlace])[],
  now: number,
): { drop: string[]; fits: boolean } {
  const isOld = ({ at }: KeptPlace) => now - at > week
  const held = others.reduce((sum, [, place]) => sum + (isOld(place) ? 0 : place.size), 0)
  return {
    drop: others.filter(([, place]) => isOld(place)).map(([key]) => key),
    fits: held + size <= keptFilesMax,
  }
}

/** What is said of a file by its name alone: the path of it, or its address on this machine. */
const nameIn = (line: string) => {
  const last = line.trim().split(/[/\\]/).pop() ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/**
 * Whether what was copied is pasted as files. Where there are words as well they are what was
 * meant: Word and Excel add a picture of every text. File managers in turn add the names of what
 * was copied there.
 */
export function pastesFiles(text: string, names: readonly string[]): boolean {
  if (names.length === 0) return false
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.every((line) => names.includes(nameIn(line)))
}
