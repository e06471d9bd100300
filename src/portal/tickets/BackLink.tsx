'use client'
import Link from 'next/link'
import { useEffect, useState, type ReactNode } from 'react'
import { goBack, listAddressKept } from '../list/listPlace'

/** Back to the list one came from: the same filters, the same page, the same place in it. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  const [kept, setKept] = useState<string | null>(null)
  useEffect(() => setKept(listAddressKept()), [])
  return (
    <Link
      href={kept ?? href}
      prefetch={false}
      scroll={kept === null}
      onClick={goBack}
      className="inline-flex min-h-11 items-center text-sm text-accent underline-offset-2 hover:underline md:min-h-9 print:hidden"
    >
      {children}
    </Link>
  )
}
