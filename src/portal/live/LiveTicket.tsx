'use client'
import { useRouter } from 'next/navigation'
import { useLiveRefresh } from '@/src/ui/live/useLiveRefresh'
import { useSaid, type Newest } from '@/src/ui/live/useSaid'
import { HoldPlace } from './HoldPlace'

type Props = { ticket: string; newest: Newest }

/** Shows what happens to the ticket, says aloud what is new, and keeps in place who is writing. */
export function LiveTicket({ ticket, newest }: Props) {
  const { refresh } = useRouter()
  useLiveRefresh({ refresh, pause: 500, ticket })
  const said = useSaid(newest)
  return (
    <HoldPlace>
      <p role="status" className="sr-only">
        {said}
      </p>
    </HoldPlace>
  )
}
