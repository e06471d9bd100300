'use client'
import { usePathname } from 'next/navigation'

/** The page that a form comes back to. */
export function HerePath() {
  return <input type="hidden" name="back" value={usePathname()} />
}
