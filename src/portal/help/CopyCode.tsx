'use client'
import { Check, Copy } from 'lucide-react'
import { useHydrated } from '../useHydrated'
import { useCopied } from './useCopied'

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
