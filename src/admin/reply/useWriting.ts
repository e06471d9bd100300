'use client'

import type { MacroChanges } from '@/src/domain/cannedReply/cannedReply'
import type { Newer } from '@/src/domain/ticket/newer'
import { isBlank } from '@/src/domain/text/typedText'
import type { FilledReply } from '@/src/operations/cannedRepliesFor'
import type { Place } from '@/src/ui/compose/draftStore'
import { dropTabDraft } from '@/src/ui/compose/tabDraft'
import { useTextDraft } from '@/src/ui/compose/useTextDraft'
import { useState, type RefObject } from 'react'
import type { OwnDraft } from '../read/readOwnDraft'
import type { NextStatus } from './SendButton'
import { useSharedDraft } from './useSharedDraft'

/** What somebody wants done with the text: sent, with a status, or kept for a time. */
export type Attempt = { to?: NextStatus | undefined; at?: Date }
/** What has come in before that, and what was wanted. */
type Held = { newer: readonly Newer[]; attempt: Attempt }

type More = { isNote: boolean; after: string | null }

/**
 * What belongs to the text that is being written: who reads it, what its writer knew when they began,
 * and what is done to the ticket with it.
 */
export function useWriting(
  area: RefObject<HTMLTextAreaElement | null>,
  place: Place,
  newest: string,
  draft: OwnDraft,
) {
  const [isNote, setNote] = useState(false)
  const [after, setAfter] = useState<string | null>(null)
  const [changes, setChanges] = useState<MacroChanges>({})
  const [cannedReply, setCannedReply] = useState<string | null>(null)
  const [held, setHeld] = useState<Held | null>(null)
  const more: More = { isNote, after }
  useTextDraft(
    area,
    place,
    more,
    (was) => {
      setNote(was.isNote === true)
      setAfter(was.after ?? newest)
    },
    draft,
  )
  const erase = useSharedDraft(area, place, more)

  return {
    ...{ isNote, after, changes, cannedReply, held },
    ...{ setNote, setAfter, setChanges, setHeld, erase },
    forget: () => dropTabDraft(place),
    /** What is there by the first word is what the writer knows. */
    typed(text: string) {
      if (isBlank(text)) setAfter(null)
      else setAfter((known) => known ?? newest)
    },
    applied(reply: FilledReply) {
      const isEmpty = isBlank(area.current?.value ?? '')
      setCannedReply(reply.id)
      setChanges((before) => ({ ...before, ...reply.changes }))
      // Words that were meant for the team never become a reply by this.
      if (reply.isNote || isEmpty) setNote(reply.isNote)
    },
    reset() {
      setNote(false)
      setAfter(null)
      setChanges({})
      setCannedReply(null)
      setHeld(null)
    },
  }
}
