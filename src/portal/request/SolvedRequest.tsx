'use client'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { paths } from '../paths'
import { Alert } from '../ui/Alert'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import type { RequestWords } from './requestWords'

/** An article has answered it: nothing was sent, the draft is gone, and that is said. */
export function SolvedRequest({ words }: { words: RequestWords }) {
  const card = useRef<HTMLDivElement>(null)
  // The form that had the focus is gone.
  useEffect(() => card.current?.focus(), [])
  return (
    <div ref={card} tabIndex={-1} className="outline-none">
      <Card className="space-y-4 p-4 sm:p-6">
        <Alert look="done" role="status">
          {words.solvedThanks}
        </Alert>
        <div className="flex flex-wrap gap-3">
          <Button asChild look="secondary">
            <Link href={paths.tickets} prefetch={false}>
              {words.toTickets}
            </Link>
          </Button>
          <Button asChild look="quiet">
            <Link href={paths.help()} prefetch={false}>
              {words.toHelp}
            </Link>
          </Button>
        </div>
      </Card>
    </div>
  )
}
