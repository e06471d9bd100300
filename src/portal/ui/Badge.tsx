import type { ReactNode } from 'react'
import type { Tone } from '../colourTokens'

/** A dot and a word: the colour never stands alone. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      data-tone={tone}
      className="inline-flex max-w-full items-center gap-1.5 rounded-full bg-tone-tint px-2.5 py-0.5 text-xs font-medium whitespace-nowrap text-tone-ink"
    >
      <span aria-hidden className="size-1.5 shrink-0 rounded-full bg-current" />
      <span className="truncate">{children}</span>
    </span>
  )
}
