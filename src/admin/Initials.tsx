import { discColour } from '@/src/discColour'

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((part) => [...part][0]?.toUpperCase())
    .join('')

/** A disc with a person's initials; the name always stands beside it. */
export function Initials({ id, name }: { id: string; name: string }) {
  return (
    <span aria-hidden className="desk-disc" style={{ backgroundColor: discColour(id) }}>
      {initialsOf(name) || '?'}
    </span>
  )
}
