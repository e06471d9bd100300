'use client'

import { Link, useNav } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

type Props = { label: string; places: readonly { label: string; href: string }[] }

/** The desk's own pages in the head of every page, while the navigation is shut. */
export function DeskPlaces({ label, places }: Props) {
  const { navOpen, hydrated } = useNav()
  const path = usePathname()
  if (navOpen || !hydrated) return null
  return (
    <nav className="desk-places" aria-label={label}>
      {places.map(({ label: name, href }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={path === href || path.startsWith(`${href}/`) ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
