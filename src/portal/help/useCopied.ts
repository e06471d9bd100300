'use client'
import { useEffect, useState } from 'react'
import { copyText } from '@/src/ui/copyText'

/** Milliseconds that it is said. */
const said = 2_000

/** Copies, and tells for a moment that it has. */
export function useCopied(): [isCopied: boolean, copy: (text: string) => void] {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), said)
    return () => clearTimeout(timer)
  }, [isCopied])
  return [isCopied, (text) => void copyText(text).then(setCopied)]
}
