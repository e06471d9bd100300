import { formFile, type FormFile } from '@/media/receive/formFiles'
import { typedLine, typedText } from '@/src/domain/text/typedText'
import type { FormState } from '../form/formState'
import { notFound } from 'next/navigation'
import { createHash } from 'node:crypto'

/** The form an action is called with. A program may call it with anything. */
export function formOf(form: unknown): FormData {
  if (!(form instanceof FormData)) notFound()
  return form
}

/** The number of the refusal that follows. */
export const attemptAfter = (before: FormState | undefined): number => {
  const attempt: unknown = before?.attempt
  return (typeof attempt === 'number' ? attempt : 0) + 1
}

/** What was typed, blanks at the ends included: they are part of a password. */
export const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')

/** Fields of several lines. */
const texts = new Set(['description', 'content', 'comment', 'edited'])

/** What was typed into the named fields, as it is counted and stored; never a file or undefined. */
export function typedValues<const Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> {
  const given = formOf(form)
  const entries = names.map((name) => {
    const value = given.get(name)
    const inForm = texts.has(name) ? typedText : typedLine
    return [name, typeof value === 'string' ? inForm(value) : '']
  })
  return Object.fromEntries(entries) as Record<Name, string>
}

/** A browser sends an empty file without a name where none was chosen; sent by React's runtime
 * instead of the browser, it arrives under the name "undefined". */
const isNone = ({ name, size }: File) => size === 0 && (name === '' || name === 'undefined')

export const filesField = 'files'

/** The files of a form: on disk, where a browser posted it by itself; a program may send any. */
export const chosenFiles = (form: FormData, name = filesField): (File | FormFile)[] =>
  form.getAll(name).flatMap((entry) => {
    const file = typeof entry === 'string' ? formFile(entry) : entry
    return !file || (file instanceof File && isNone(file)) ? [] : [file]
  })

/** The same form with the same words is one request, however often it is sent. After going back and
 * writing something else it is another one. */
export function onceKey(form: FormData, values: Record<string, string>): string | undefined {
  const key = form.get('onceKey')
  if (typeof key !== 'string' || !/^[\w-]{8,64}$/.test(key)) return undefined
  const text = createHash('sha256').update(JSON.stringify(values)).digest('hex')
  return `${key}-${text.slice(0, 16)}`
}
