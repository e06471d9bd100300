'use client'
import Link from 'next/link'
import { use, type ComponentProps } from 'react'
import { inFull } from './inFull'
import { ListNavigation } from './ListNavigation'

type Props = Omit<ComponentProps<typeof Link>, 'href'> & {
  href: string
  /** Another page of the list is read from its beginning. */
  toTop?: boolean
}

/** A link to another view of the list. */
export function ListLink({ href: asked, toTop, ...props }: Props) {
  const { go, saysAll } = use(ListNavigation)
  const href = saysAll ? inFull(asked) : asked
  return (
    <Link
      href={href}
      prefetch={false}
      onNavigate={(event) => {
        if (!go) return
        event.preventDefault()
        go(href, { toTop })
      }}
      {...props}
    />
  )
}
