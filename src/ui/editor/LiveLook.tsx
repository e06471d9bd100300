'use client'

import {
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useState,
  type ComponentProps,
  type RefObject,
} from 'react'
import { typedText } from '@/src/domain/text/typedText'
import type { MarkdownText } from '../markdown/MarkdownText'

/** Only who looks at their text so loads what reads it. */
const Text = lazy(async () => {
  const { MarkdownText: component } = await import('../markdown/MarkdownText')
  return { default: component }
})

type Props = {
  area: RefObject<HTMLTextAreaElement | null>
  look: ComponentProps<typeof MarkdownText>['look']
  words: { preview: string; nothing: string }
  className?: string
}

/** The text as everybody else will read it, while it is typed. */
export function LiveLook({ area, look, words, className }: Props) {
  const [typed, setTyped] = useState('')
  const shown = useDeferredValue(typedText(typed))

  useEffect(() => {
    const field = area.current
    if (!field) return
    const read = () => setTyped(field.value)
    read()
    field.addEventListener('input', read)
    return () => field.removeEventListener('input', read)
  }, [area])

  return (
    <div role="region" aria-label={words.preview} className={className}>
      <Suspense>{shown ? <Text look={look}>{shown}</Text> : words.nothing}</Suspense>
    </div>
  )
}
