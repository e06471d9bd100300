import { Card } from '../ui/Card'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { LanguageChoice } from './LanguageChoice'
import { Shell } from './Shell'

type Props = { title: string; lead?: string; children: ReactNode }

/** The pages before one is signed in: one narrow card. */
export function EntryPage({ title, lead, children }: Props) {
  return (
    <Shell viewer={null} offersSignIn={false}>
      <Card className="mx-auto max-w-md space-y-5 p-6 sm:mt-8 sm:p-8">
        <div className="space-y-1">
          <h1 className="text-xl font-semibold">{title}</h1>
          {lead && <p className="text-sm text-soft">{lead}</p>}
        </div>
        {children}
      </Card>
      <LanguageChoice />
    </Shell>
  )
}

/** Below the form of an entry page: the way to another one. */
export function EntryLink({ href, children }: { href: string; children: string }) {
  return (
    <p className="text-sm">
      <Link
        href={href}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-2"
      >
        {children}
      </Link>
    </p>
  )
}
