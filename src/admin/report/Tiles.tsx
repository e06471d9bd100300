import { Link } from '@payloadcms/ui'

export type Tile = {
  name: string
  value: string
  href: string | null
  note?: string | null
  tone?: 'danger' | 'amber' | undefined
}

/** Numbers in a row, each with its name and the list behind it. */
export function Tiles({ label, tiles }: { label: string; tiles: readonly Tile[] }) {
  return (
    <ul className="desk-tiles" aria-label={label}>
      {tiles.map(({ name, value, href, note, tone }) => {
        const inside = (
          <>
            <span className="desk-tiles__name">{name}</span>
            <strong>{value}</strong>
            {note && <span className="desk-quiet">{note}</span>}
          </>
        )
        return (
          <li key={name} data-tone={tone}>
            {href ? (
              <Link href={href} prefetch={false}>
                {inside}
              </Link>
            ) : (
              <span>{inside}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
