'use client'

import { useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react'
import { pastedFiles } from '../compose/pastedFiles'
import { editText, insertText } from './editText'
import { formattedPaste } from './formattedPaste'
import { formatText, type Format } from './formatText'

/** With Control or Command; those of the second row with Shift as well. */
const plainKeys: Readonly<Record<string, Format>> = { b: 'bold', i: 'italic', e: 'code', k: 'link' }
const shiftKeys: Readonly<Record<string, Format>> = {
  ...{ Digit7: 'numbers', Digit8: 'list', Digit9: 'quote' },
}

function formatOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  if (altKey || ctrlKey === metaKey) return undefined
  return shiftKey ? shiftKeys[code] : plainKeys[key.toLowerCase()]
}

/** Formatting for a text area, whose text stays what others read. */
export function useEditor(area: RefObject<HTMLTextAreaElement | null>) {
  const [isShown, setShown] = useState(false)

  function format(how: Format) {
    const field = area.current
    if (!field) return
    const { value: text, selectionStart: start, selectionEnd: end } = field
    editText(field, formatText({ text, start, end }, how))
    // Whoever needs a button for a mark sees what it does.
    setShown(true)
  }

  return {
    isShown,
    format,
    toggle: () => setShown((before) => !before),
    onKeyDown(event: KeyboardEvent) {
      const how = formatOf(event)
      if (!how) return
      event.preventDefault()
      format(how)
    },
    /** Words win over files, as everywhere; and where they have a form, it comes along. */
    onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
      if (event.defaultPrevented || pastedFiles(event.clipboardData).length > 0) return
      const page = formattedPaste(event.clipboardData)
      if (!page) return
      const plain = event.clipboardData.getData('text/plain')
      const field = event.currentTarget
      event.preventDefault()
      import('./markdownOf').then(
        ({ markdownOf }) => insertText(field, markdownOf(page) || plain),
        () => insertText(field, plain),
      )
    },
  }
}

export type Editor = ReturnType<typeof useEditor>
