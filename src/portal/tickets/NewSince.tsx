'use client'
import { createContext, use, useState, type ReactNode } from 'react'

type Line = { first: string | null; text: string }

const LineContext = createContext<Line>({ first: null, text: '' })

/** Keeps where the news began: the page is read again while it is open, and by then all of it is read. */
export function NewSinceKept({ first, text, children }: Line & { children: ReactNode }) {
  const [kept, keep] = useState(first)
  if (first && !kept) keep(first)
  return <LineContext value={{ first: kept, text }}>{children}</LineContext>
}

/** The line above the first message that is new. */
export function NewSince({ message }: { message: string }) {
  const { first, text } = use(LineContext)
  if (message !== first) return null
  return (
    <p
      id="first-new"
      className="mb-4 flex scroll-mt-40 items-center gap-3 text-sm font-medium text-accent"
    >
      <span aria-hidden className="h-px flex-1 bg-accent" />
      {text}
      <span aria-hidden className="h-px flex-1 bg-accent" />
    </p>
  )
}
