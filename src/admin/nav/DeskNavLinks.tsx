'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

type Place = { label: string; href: string }
type Props = { label: string; places: readonly Place[] }

/** The desk's own pages as one group of the navigation, the one that is open marked. */
export function DeskNavLinks({ label, places }: Props) {
  const path = usePathname()
  return (
    <div className="desk-nav">
      <NavGroup label={label}>
        {places.map(({ label: name, href }) => {
          const isCurrent = path === href || path.startsWith(`${href}/`)
          return (
            <Link
              key={href}
              className="nav__link"
              href={href}
              prefetch={false}
              aria-current={isCurrent ? 'page' : undefined}
            >
              {isCurrent && <div className="nav__link-indicator" />}
              <span className="nav__link-label">{name}</span>
            </Link>
          )
        })}
      </NavGroup>
    </div>
  )
}
