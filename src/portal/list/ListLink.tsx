'use client'
import Link from 'next/link'
import { use, type ComponentProps } from 'react'
import { ListNavigation } from './ListNavigation'

type Props = Omit<ComponentProps<typeof Link>, 'href'> & { href: string }

/** A link to another view of the list. */
export function ListLink({ href, ...props }: Props) {
  const { go } = use(ListNavigation)
  return (
    <Link
      href={href}
      prefetch={false}
      onNavigate={(event) => {
        if (!go) return
        event.preventDefault()
        go(href)
      }}
      {...props}
    />
  )
}
