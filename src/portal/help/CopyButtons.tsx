'use client'

import { useHydrated } from '../useHydrated'
import { copyText } from '@/src/ui/copyText'
import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'

/** Milliseconds that it is said. */
const said = 2_000

/** Copies, and tells for a moment that it has. */
function useCopied(): [isCopied: boolean, copy: (text: string) => void] {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), said)
    return () => clearTimeout(timer)
  }, [isCopied])
  return [isCopied, (text) => void copyText(text).then(setCopied)]
}

export type CopyWords = { copy: string; copied: string }

/** Beside a block of code: takes all of it along. */
export function CopyCode({ words }: { words: CopyWords }) {
  const [isCopied, copy] = useCopied()
  if (!useHydrated()) return null
  const Icon = isCopied ? Check : Copy
  return (
    <button
      type="button"
      className="copy"
      onClick={({ currentTarget }) =>
        copy(currentTarget.parentElement?.querySelector('code')?.textContent ?? '')
      }
    >
      <Icon aria-hidden className="size-4" />
      <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
    </button>
  )
}

type Props = { anchor: string; label: string; copied: string }

/** Leads to its heading, and takes the address of it along. */
export function HeadingLink({ anchor, label, copied }: Props) {
  const [isCopied, copy] = useCopied()
  return (
    <a
      href={`#${encodeURIComponent(anchor)}`}
      className="here"
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => copy(currentTarget.href)}
    >
      <span aria-hidden>#</span>
      <span aria-live="polite" className="copied">
        {isCopied ? copied : ''}
      </span>
    </a>
  )
}
