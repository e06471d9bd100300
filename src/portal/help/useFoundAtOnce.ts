'use client'
import { useEffect, useState } from 'react'
import type { FoundArticle } from '@/src/operations/searchHelp'
import { readList } from '@/src/ui/compose/readList'

/** Milliseconds of no typing before the desk is asked. */
const pause = 180
const lettersMin = 2

export type Found = { text: string; articles: readonly FoundArticle[] }

/** The first articles for what stands in the field; null while there is nothing to say. */
export function useFoundAtOnce(typed: string, language: string): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  const text = typed.trim()
  useEffect(() => {
    if (text.length < lettersMin) return
    const asked = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ q: text, language })
      const articles = await readList<FoundArticle>(`articles/search?${query}`, asked.signal)
      // Without an answer there is still the search itself.
      if (articles) setFound({ text, articles })
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [text, language])
  // What was found for the first letters stands there until there is better.
  return text.length < lettersMin ? null : found
}
