'use client'

import { useCallback, useEffect, useState } from 'react'
import { newKey } from '@/src/ui/compose/newKey'

export type Draft = { text: string; isNote: boolean; key: string }

const empty = (): Draft => ({ text: '', isNote: false, key: newKey() })

const placeOf = (ticket: string) => `desk-draft-${ticket}`

function kept(ticket: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(placeOf(ticket)) ?? 'null') as Draft | null
    return draft && typeof draft.text === 'string' ? draft : null
  } catch {
    return null
  }
}

function keep(ticket: string, draft: Draft) {
  try {
    if (draft.text === '') localStorage.removeItem(placeOf(ticket))
    else localStorage.setItem(placeOf(ticket), JSON.stringify(draft))
  } catch {
    // A browser without storage keeps the text in the page alone.
  }
}

/** What is being written to a ticket, kept over reloads until it is sent. */
export function useDraft(ticket: string) {
  const [draft, setDraft] = useState<Draft>(empty)

  useEffect(() => {
    const found = kept(ticket)
    if (found) setDraft(found)
  }, [ticket])

  /** A changed draft is another message: it gets a key of its own. */
  const change = useCallback(
    (patch: Partial<Omit<Draft, 'key'>>) =>
      setDraft((before) => {
        const after = { ...before, ...patch, key: newKey() }
        keep(ticket, after)
        return after
      }),
    [ticket],
  )
  return { draft, change }
}
