'use client'

import { use, useRef, useState, type ComponentProps, type ReactNode } from 'react'
import { typedText } from '@/src/domain/text/typedText'
import { previewText } from '@/src/app/(portal)/(desk)/preview/actions'
import { FormStateContext } from '../form/FormStateContext'
import { describedBy, Field } from '../ui/Field'
import { Textarea } from '../ui/Textarea'
import { useHydrated } from '../useHydrated'

export type MarkdownWords = Record<'write' | 'preview' | 'nothing' | 'failed', string>

type Props = ComponentProps<'textarea'> & {
  name: string
  label: string
  hint?: string
  error?: string
  words: MarkdownWords
  'data-reply'?: boolean
}

/** A text area whose text can be seen as others will see it. */
export function MarkdownField({ name, label, hint, error, words, defaultValue, ...props }: Props) {
  const state = use(FormStateContext)
  const field = useRef<HTMLDivElement>(null)
  const [preview, setPreview] = useState<{ shown: ReactNode; since: string }>()
  const isHydrated = useHydrated()
  const wrong = error ?? state.fields[name]
  // What a refusal says has to be mended must be seen.
  const refusal = `${state.attempt} ${error ?? ''}`
  const isShown = preview?.since === refusal

  async function show() {
    const text = typedText(field.current?.querySelector('textarea')?.value ?? '')
    const said = (sentence: string) => <p className="text-soft">{sentence}</p>
    const made = text ? previewText(text) : Promise.resolve(said(words.nothing))
    setPreview({ shown: await made.catch(() => said(words.failed)), since: refusal })
  }

  return (
    <div ref={field} className="relative">
      {isHydrated && (
        <button
          type="button"
          aria-pressed={isShown}
          onClick={() => (isShown ? setPreview(undefined) : void show())}
          className="absolute end-0 -top-3 inline-flex min-h-11 items-center rounded-lg px-2 text-sm text-accent underline-offset-2 hover:underline md:-top-1.5 md:min-h-8"
        >
          {isShown ? words.write : words.preview}
        </button>
      )}
      <Field name={name} label={label} hint={hint} error={wrong}>
        <Textarea
          id={name}
          name={name}
          hidden={isShown}
          defaultValue={state.values[name] ?? defaultValue}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={describedBy(name, hint, wrong)}
          {...props}
        />
        {isShown && (
          <div
            role="region"
            aria-label={words.preview}
            className="min-h-32 rounded-lg border border-line bg-surface px-3 py-2"
          >
            {preview.shown}
          </div>
        )}
      </Field>
    </div>
  )
}
