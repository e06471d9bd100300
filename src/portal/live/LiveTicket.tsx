'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useLiveRefresh } from '@/src/live/useLiveRefresh'
import { HoldPlace } from './HoldPlace'

type Props = {
  ticket: string
  /** The last reply shown that somebody else wrote, and how to say that it is new. */
  newest: { id: string; words: string } | null
}

/** Shows what happens to the ticket, says aloud what is new, and keeps in place who is writing. */
export function LiveTicket({ ticket, newest }: Props) {
  const { refresh } = useRouter()
  useLiveRefresh({ refresh, pause: 500, ticket })

  const [known] = useState(newest?.id)
  const [said, say] = useState('')
  const id = newest?.id
  const words = newest?.words ?? ''
  useEffect(() => {
    if (id !== known) say(words)
  }, [id, known, words])

  return (
    <HoldPlace shown={id}>
      <p role="status" className="sr-only">
        {said}
      </p>
    </HoldPlace>
  )
}
