'use client'
import { useEffect, useState } from 'react'

/** The last thing on the page that somebody else wrote, and how to say that it is new. */
export type Newest = { id: string; words: string } | null

/** What to say aloud: nothing at first, then what has come since. */
export function useSaid(newest: Newest): string {
  const [known] = useState(newest?.id)
  const [said, say] = useState('')
  const id = newest?.id
  const words = newest?.words ?? ''
  useEffect(() => {
    if (id !== known) say(words)
  }, [id, known, words])
  return said
}
