import type { Edit } from './formatText'

/** Changes a field as a hand would, so that the browser can undo it, and whoever listens hears it. */
export function editText(area: HTMLTextAreaElement, { from, to, insert, start, end }: Edit): void {
  area.focus()
  area.setSelectionRange(from, to)
  const command = insert === '' ? 'delete' : 'insertText'
  // Old and without a successor: nothing else keeps what can be undone.
  if (!document.execCommand(command, false, insert)) {
    area.setRangeText(insert, from, to, 'end')
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  area.setSelectionRange(start, end)
}

/** Puts a text where the cursor stands. */
export function insertText(area: HTMLTextAreaElement, insert: string): void {
  const { selectionStart: from, selectionEnd: to } = area
  const end = from + insert.length
  editText(area, { from, to, insert, start: end, end })
}
