import type { MouseEvent } from 'react'

/** Whoever removes files by keys goes on with the next one, or with choosing others. */
export function focusNextFile({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const buttons = [...(currentTarget.closest('ul')?.querySelectorAll('[data-remove]') ?? [])]
  const at = buttons.indexOf(currentTarget)
  const add = currentTarget.closest('[data-files]')?.querySelector('[data-add-files]')
  const next = buttons[at + 1] ?? buttons[at - 1] ?? add
  if (next instanceof HTMLElement) next.focus()
}
