'use client'
import { useEffect } from 'react'
import { noteVisit } from './visit'

/** Counts an article as opened, once it is on the screen of somebody. */
export function CountOpened({ article }: { article: string }) {
  useEffect(() => noteVisit({ opened: [article] }), [article])
  return null
}

/** Counts a search that found nothing. */
export function CountMiss({ text }: { text: string }) {
  useEffect(() => noteVisit({ missed: text }), [text])
  return null
}
