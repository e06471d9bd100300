'use client'

import type { RefusalCode } from '@/src/domain/refusal'
import { callApi } from '@/src/ui/compose/callApi'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { wordProblem } from '../wordProblem'
import { stateOf, undoOf, type Change, type TicketState } from './ticketState'

export type Versioned = TicketState & { id: string; updatedAt: string }
type Answer = Parameters<typeof stateOf>[0] & { updatedAt: string }

const stale: RefusalCode = 'changed_meanwhile'
/** Milliseconds: to read it, to look at what there is now, and to decide. */
const longEnough = 20_000
/** The same for one's own: to see what one has done, and to reach the way back. */
const undoShown = 10_000

const isNewer = (a: { updatedAt: string }, b: { updatedAt: string }) =>
  Date.parse(a.updatedAt) > Date.parse(b.updatedAt)

/**
 * Changes a ticket at once, made from the version that is shown: what somebody else has changed in
 * the meantime is told in words and stays. `say` words what was done.
 */
export function useTicketChange(read: Versioned, say: (change: Change) => string) {
  const t = useDeskWords()
  const router = useRouter()
  const [answered, setAnswered] = useState(read)
  const [wanted, setWanted] = useState<Change>({})
  const now = isNewer(answered, read) ? answered : read
  const latest = useRef(now)
  useEffect(() => {
    // What is undone later is undone from then.
    if (isNewer(now, latest.current)) latest.current = now
  })

  async function change(to: Change, { anyway = false } = {}): Promise<void> {
    const before = latest.current
    setWanted((others) => ({ ...others, ...to }))
    const outcome = await callApi<Answer>({
      method: 'PATCH',
      path: `tickets/${before.id}?depth=0`,
      body: anyway ? to : { ...to, updatedAt: before.updatedAt },
    })
    setWanted((others) => {
      const left = { ...others }
      for (const field of Object.keys(to) as (keyof Change)[]) delete left[field]
      return left
    })
    if (!outcome.ok) {
      // What is shown now is theirs; whoever has read that may still want their own.
      const again = { label: t('changeAnyway'), onClick: () => void change(to, { anyway: true }) }
      const isStale = outcome.code === stale
      toast.error(wordProblem(t, outcome), isStale ? { action: again, duration: longEnough } : {})
    } else {
      const after = { id: before.id, updatedAt: outcome.doc.updatedAt, ...stateOf(outcome.doc) }
      latest.current = after
      setAnswered(after)
      const back = undoOf(to, before, after)
      const undo = back && { label: t('undo'), onClick: () => void change(back) }
      toast.success(say(to), undo ? { action: undo, duration: undoShown } : {})
    }
    router.refresh()
  }

  return { state: { ...now, ...wanted }, isBusy: Object.keys(wanted).length > 0, change }
}
