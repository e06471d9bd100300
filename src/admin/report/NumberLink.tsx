import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = { count: number; href: string; what: string; children?: ReactNode }

/** A number that leads to what it counts; nothing is nowhere to go to. */
export function NumberLink({ count, href, what, children }: Props) {
  const shown = children ?? count
  if (count === 0) return <span className="desk-quiet">{shown}</span>
  return (
    <Link href={href} aria-label={`${what}: ${count}`} prefetch={false}>
      {shown}
    </Link>
  )
}
