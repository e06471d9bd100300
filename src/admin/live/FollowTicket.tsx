'use client'

import { useLiveRefresh } from '@/src/ui/live/useLiveRefresh'
import { useSaid, type Newest } from '@/src/ui/live/useSaid'
import { useRouter } from 'next/navigation'
import { LateLine } from './LateLine'

type Props = {
  id: string
  newest: Newest
}

/** Shows what happens to the ticket while it is open, and says aloud what is new. */
export function FollowTicket({ id, newest }: Props) {
  const { refresh } = useRouter()
  useLiveRefresh({ refresh, pause: 1_000, ticket: id })
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
