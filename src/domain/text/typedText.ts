import { refusal, type Refusal } from '../refusal'

/** What hides in a line or turns around what it says; joiners that scripts and emoji need stay. */
const hidden = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/** What leaves no mark on paper: blanks, control characters, fillers. */
const unseen = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether a text says nothing to the eye, whatever it is made of. */
export const isBlank = (text: string): boolean => text.replace(unseen, '') === ''

/**
 * What somebody typed into a line, as it is stored, counted and compared: letters in one form of
 * Unicode, no line breaks, nothing hidden, no blanks around it.
 */
export const typedLine = (text: string): string =>
  isBlank(text)
    ? ''
    : text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(hidden, '')
        .normalize('NFC')
        .trim()

/** The same for a text of several lines: one kind of line break, and no empty lines around it. */
export const typedText = (text: string): string =>
  isBlank(text)
    ? ''
    : text
        .replace(/\r\n?/g, '\n')
        .normalize('NFC')
        .replace(/^(?:[^\S\n]*\n)+/, '')
        .trimEnd()

/** Why a text, in its stored form, cannot stand where something must: null when it can. */
export function textRefusal(text: string, most: number): Refusal | null {
  if (isBlank(text)) return refusal('text_empty')
  return text.length > most ? refusal('text_too_long', { most }) : null
}

/** The letters of whatever is compared with stored texts in their one form. */
export function inOneForm<Value>(value: Value): Value
export function inOneForm(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map((each) => inOneForm<unknown>(each))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inOneForm(each)]))
}
