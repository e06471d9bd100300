'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; except?: string; children: ReactNode }

/** A link of the navigation that says where one is: on its page, or somewhere below it. */
export function NavLink({ href, except, children }: Props) {
  const here = usePathname()
  const isBelow = here.startsWith(`${href}/`) && here !== except
  return (
    <Link
      href={href}
      // Each page is made for whoever asks: nothing of it could be fetched ahead.
      prefetch={false}
      aria-current={here === href ? 'page' : isBelow ? 'true' : undefined}
      className="flex min-h-11 items-center rounded-lg px-3 text-sm font-medium text-soft hover:text-ink aria-[current]:bg-raised aria-[current]:text-ink md:min-h-9"
    >
      {children}
    </Link>
  )
}
