'use client'

import {
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useState,
  type ComponentProps,
  type RefObject,
} from 'react'
import { typedText } from '@/src/domain/text/typedText'
import type { MarkdownText } from '../markdown/MarkdownText'

type Drawn = ComponentProps<typeof MarkdownText>

const AsTyped = ({ children, look }: Drawn) => (
  <div className={look.className}>
    <p className="as-typed">{children}</p>
  </div>
)

/** Only who looks at their text so loads what reads it; without a line the words stand as typed. */
const Text = lazy(async () => {
  const read = await import('../markdown/MarkdownText').catch(() => null)
  return { default: read?.MarkdownText ?? AsTyped }
})

type Props = {
  area: RefObject<HTMLTextAreaElement | null>
  look: Drawn['look']
  words: { preview: string; nothing: string }
  className?: string
  /** The page itself has emptied the field. */
  onSent: () => void
}

/** The text as everybody else will read it, while it is typed. */
export function LiveLook({ area, look, words, className, onSent }: Props) {
  const [typed, setTyped] = useState('')
  const shown = useDeferredValue(typedText(typed))
  const sent = useEffectEvent(onSent)

  useEffect(() => {
    const field = area.current
    if (!field) return
    const read = () => setTyped(field.value)
    const hear = ({ isTrusted }: Event) => {
      if (!isTrusted && field.value === '') sent()
      else read()
    }
    read()
    field.addEventListener('input', hear)
    return () => field.removeEventListener('input', hear)
  }, [area])

  return (
    <div role="region" aria-label={words.preview} className={className}>
      <Suspense>{shown ? <Text look={look}>{shown}</Text> : words.nothing}</Suspense>
    </div>
  )
}
