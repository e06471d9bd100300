'use client'

import { Bold, Code, Eye, Italic, Link, List, ListOrdered, Quote } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { formats, type Format } from './formatText'
import type { Editor } from './useEditor'

export type EditorWords = Record<Format | 'toolbar' | 'preview' | 'nothing', string>

const icons = {
  ...{ bold: Bold, italic: Italic, list: List, numbers: ListOrdered },
  ...{ quote: Quote, code: Code, link: Link },
}

type Props = { editor: Editor; words: EditorWords; className?: string }

/** The buttons above a text. One stop for the Tab key; the arrow keys go from button to button. */
export function FormatBar({ editor, words, className }: Props) {
  const [current, setCurrent] = useState(0)

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const buttons = event.currentTarget.querySelectorAll('button')
    const next = (current + step + buttons.length) % buttons.length
    setCurrent(next)
    buttons[next]?.focus()
    event.preventDefault()
  }

  return (
    <div role="toolbar" aria-label={words.toolbar} className={className} onKeyDown={move}>
      {formats.map((format, at) => {
        const Icon = icons[format]
        return (
          <button
            key={format}
            type="button"
            tabIndex={at === current ? 0 : -1}
            aria-label={words[format]}
            title={words[format]}
            // The selection in the text is what the button is for.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setCurrent(at)
              editor.format(format)
            }}
          >
            <Icon aria-hidden size={16} />
          </button>
        )
      })}
      <button
        type="button"
        tabIndex={current === formats.length ? 0 : -1}
        aria-pressed={editor.isShown}
        onClick={() => {
          setCurrent(formats.length)
          editor.toggle()
        }}
      >
        <Eye aria-hidden size={16} />
        {words.preview}
      </button>
    </div>
  )
}
