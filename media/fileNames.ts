import { randomUUID } from 'node:crypto'

const nameMax = 255
const extensionMax = 20

/** Control characters, line breaks, and what hides or turns around what a name says. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const trimmed = (name: string) => name.replace(/^[\s.]+|[\s.]+$/g, '')

/** A file's name as a person may see it: the last part of a path, 255 characters at most. */
export function givenName(raw: string): string {
  const cleaned = raw.normalize('NFC').replace(invisible, '').normalize('NFC')
  const name = trimmed(cleaned.split(/[/\\]/).pop() ?? '')
  if (name.length <= nameMax) return name

  const extension = extensionOf(name)
  const end = extension.length <= extensionMax ? `.${extension}` : ''
  const start = name.slice(0, nameMax - end.length)
  // The cut may have halved a character.
  return trimmed(`${start.replace(invisible, '')}${end}`)
}

export const extensionOf = (name: string): string => {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

/** Nothing in an address tells what a file is called or can be guessed from another's. */
export const storedName = (extension: string) => `${randomUUID()}.${extension}`

/** Under which the small picture of a file is stored. */
export const thumbnailName = (stored: string) => `${stored.replace(/\.[^.]*$/, '')}.thumb.webp`
