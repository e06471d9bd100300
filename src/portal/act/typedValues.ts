import { formOf } from './formOf'

/** What was typed into the named fields, trimmed at the ends; never a file, never undefined. */
export function typedValues<const Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> {
  const given = formOf(form)
  const entries = names.map((name) => {
    const value = given.get(name)
    return [name, typeof value === 'string' ? value.trim() : '']
  })
  return Object.fromEntries(entries) as Record<Name, string>
}
