import { discColour, initialsOf } from '@/src/ui/format/initials'

/** A disc with a person's initials; the name always stands beside it, so it is hidden from readers. */
export function Initials({ id, name }: { id: string; name: string }) {
  return (
    <span
      aria-hidden
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-full text-xs font-semibold text-[#fff] select-none"
      style={{ backgroundColor: discColour(id) }}
    >
      {initialsOf(name)}
    </span>
  )
}
