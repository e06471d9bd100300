import type { Piece } from '@/src/domain/search/marks'

/** A text with what was searched for marked in it. Every piece is shown as text, whatever it is. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isHit }, place) =>
    isHit ? (
      <mark
        key={place}
        className="bg-transparent font-semibold text-ink underline decoration-accent decoration-2 underline-offset-2"
      >
        {text}
      </mark>
    ) : (
      <span key={place}>{text}</span>
    ),
  )
}
