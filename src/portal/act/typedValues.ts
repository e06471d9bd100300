import { typedLine, typedText } from '@/src/domain/typedText'
import { formOf } from './formOf'

/** Fields of several lines. */
const texts = new Set(['description', 'content', 'comment'])

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
