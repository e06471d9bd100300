'use client'

import { use, useRef, type ComponentProps, type RefObject } from 'react'
import { FormatBar } from '@/src/ui/editor/FormatBar'
import { LiveLook } from '@/src/ui/editor/LiveLook'
import { useEditor } from '@/src/ui/editor/useEditor'
import { FormStateContext } from '../form/FormStateContext'
import { describedBy, Field } from '../ui/Field'
import { Textarea } from '../ui/Textarea'
import { useHydrated } from '../useHydrated'
import type { MarkdownWords } from './markdownWords'

type Props = Omit<ComponentProps<'textarea'>, 'ref'> & {
  ref?: RefObject<HTMLTextAreaElement | null>
  name: string
  label: string
  hint?: string
  error?: string
  words: MarkdownWords
  'data-reply'?: boolean
}

const bar =
  'flex min-h-11 flex-wrap items-center md:min-h-9 [&_button]:inline-flex [&_button]:h-11 [&_button]:min-w-9 [&_button]:items-center [&_button]:justify-center [&_button]:gap-1.5 [&_button]:rounded-lg [&_button]:px-2 [&_button]:text-sm [&_button]:text-soft [&_button:hover]:bg-raised [&_button:hover]:text-ink [&_button[aria-pressed=true]]:text-accent md:[&_button]:h-8 md:[&_button]:min-w-8 [&_button:last-child]:ms-auto'

/** A text area with buttons for what Markdown can do, and a look at it as others will see it. Before
 * React is here, and without it, a plain field. */
export function MarkdownField({ ref, name, label, hint, error, words, ...props }: Props) {
  const { defaultValue, onKeyDown, onPaste, ...more } = props
  const state = use(FormStateContext)
  const own = useRef<HTMLTextAreaElement>(null)
  const area = ref ?? own
  const editor = useEditor(area)
  const isHydrated = useHydrated()
  const wrong = error ?? state.fields[name]
  const look = {
    className: 'prose typed',
    words: { asTyped: words.asTyped },
    labels: { code: words.code, table: words.table },
  }

  return (
    <Field name={name} label={label} hint={hint} error={wrong}>
      {isHydrated ? (
        <FormatBar editor={editor} words={words} className={bar} />
      ) : (
        <div className="min-h-11 md:min-h-9 noscript:hidden" />
      )}
      <Textarea
        ref={area}
        id={name}
        name={name}
        defaultValue={state.values[name] ?? defaultValue}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={describedBy(name, hint, wrong)}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          editor.onKeyDown(event)
        }}
        onPaste={(event) => {
          onPaste?.(event)
          editor.onPaste(event)
        }}
        {...more}
      />
      {editor.isShown && (
        <LiveLook
          area={area}
          look={look}
          words={words}
          onSent={editor.toggle}
          className="rounded-lg border border-dashed border-line bg-surface px-3 py-2 text-soft [&_.prose]:text-ink"
        />
      )}
    </Field>
  )
}
