import { isBlank } from '@/src/domain/text/typedText'
import { requestFields } from '../form/schemas'
import type { Place } from '@/src/ui/compose/draftStore'
import { setText } from '@/src/ui/compose/setText'

/** Where the draft of a request is kept; a follow-up has one of its own. */
export const requestPlace = (viewer: string, after?: number): Place => ({
  viewer,
  at: after === undefined ? 'new' : `new-${after}`,
})

/** What stands in the fields of a request, and the key under which it would be sent. */
export type FormDraft = Record<string, string>

const kept = ['onceKey', ...requestFields]

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | RadioNodeList

const controlOf = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as Control | null

export function draftOf(form: HTMLFormElement): FormDraft {
  const typed = new FormData(form)
  const entries = kept.map((name) => [name, typed.get(name)] as const)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** What it says, whatever key it would go out under. */
export const saidIn = (draft: FormDraft): string =>
  JSON.stringify(requestFields.map((name) => draft[name] ?? ''))

/** Whether there is anything in it that would be a pity to lose. */
export const isWorthKeeping = ({ subject = '', description = '' }: FormDraft) =>
  !isBlank(subject) || !isBlank(description)

const untouched = (control: Control) =>
  !('defaultValue' in control) || control.value === control.defaultValue

/** Puts a draft back into a form, where nobody has typed anything else. True when something came
 * back. */
export function putBack(form: HTMLFormElement, draft: FormDraft): boolean {
  let changed = false
  for (const [name, value] of Object.entries(draft)) {
    const control = controlOf(form, name)
    if (name === 'onceKey' || !control || !value) continue
    if (control.value === value || !untouched(control)) continue
    const before = control.value
    // A long text tells which way it runs before it is laid out.
    if (control instanceof HTMLTextAreaElement) setText(control, value)
    else control.value = value
    // A choice that has gone since leaves a select empty.
    if (control instanceof HTMLSelectElement && control.value !== value) control.value = before
    else if (name !== 'priority') changed = true
  }
  return changed
}
