'use client'

import { useLiveRefresh } from '@/src/live/useLiveRefresh'
import { useSaid, type Newest } from '@/src/live/useSaid'
import { useFreshView } from '../form/useFreshView'
import { AdminLive } from './AdminLive'
import { LateLine } from './LateLine'

type Props = {
  id: string
  /** When the view was read. */
  since: string
  newest: Newest
}

/** Shows what happens to the ticket while it is open, and says aloud what is new. */
export function FollowTicket({ id, since, newest }: Props) {
  const said = useSaid(newest)
  return (
    <AdminLive since={since}>
      <Follow id={id} />
      <LateLine />
      <p role="status" className="desk-unseen">
        {said}
      </p>
    </AdminLive>
  )
}

function Follow({ id }: { id: string }) {
  const refresh = useFreshView()
  useLiveRefresh({ refresh: () => void refresh(), pause: 1_000, ticket: id })
  return null
}
