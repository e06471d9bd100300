'use client'

import Link from 'next/link'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'

type ItemProps = { icon: ReactNode; onSelect: () => void; children: ReactNode }

export const MenuItem = ({ icon, onSelect, children }: ItemProps) => (
  <DropdownMenu.Item className="desk-menu__item" onSelect={onSelect}>
    {icon}
    {children}
  </DropdownMenu.Item>
)

type LinkProps = { icon: ReactNode; href: string; children: ReactNode }

export const MenuLink = ({ icon, href, children }: LinkProps) => (
  <DropdownMenu.Item asChild className="desk-menu__item">
    <Link href={href} prefetch={false}>
      {icon}
      {children}
    </Link>
  </DropdownMenu.Item>
)

/** Between one kind of items and the next. */
export const MenuLine = () => <DropdownMenu.Separator className="desk-menu__line" />
