'use client'

import { useLiveRefresh } from '@/src/ui/live/useLiveRefresh'
import { useSaid, type Newest } from '@/src/ui/live/useSaid'
import { useRouter } from 'next/navigation'
import { LateLine } from './LateLine'
import { useMarkRead } from './useMarkRead'

type Props = {
  id: string
  newest: Newest
  /** When the server began to read the page, ISO 8601. */
  since: string
}

/** Shows what happens to the ticket while it is open, and says aloud what is new. */
export function FollowTicket({ id, newest, since }: Props) {
  const { refresh } = useRouter()
  useLiveRefresh({ refresh, pause: 1_000, ticket: id })
  useMarkRead(id, newest?.id ?? '', since)
  const said = useSaid(newest)
  return (
    <>
      <LateLine />
      <p role="status" className="desk-unseen">
        {said}
      </p>
    </>
  )
}
