import { discColour, initialsOf } from '@/src/ui/format/initials'

/** A disc with a person's initials; the name always stands beside it. */
export function Initials({ id, name }: { id: string; name: string }) {
  return (
    <span aria-hidden className="desk-disc" style={{ backgroundColor: discColour(id) }}>
      {initialsOf(name)}
    </span>
  )
}
