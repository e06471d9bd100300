import 'server-only'
import type { FormState } from '../form/formState'
import { words } from '../words'

const choices = ['category', 'project', 'organization'] as const

/** A choice that is no longer there was retired while the form stood open. The collection says so in
 * its own words; the reader gets it in theirs, and what to do. */
export async function wordChoices(state: FormState): Promise<FormState> {
  const gone = choices.filter((name) => state.fields[name] && state.values[name])
  if (gone.length === 0) return state
  const t = await words('create')
  const said = gone.map((name) => [name, t(`${name}Gone`)])
  return { ...state, fields: { ...state.fields, ...Object.fromEntries(said) } }
}
