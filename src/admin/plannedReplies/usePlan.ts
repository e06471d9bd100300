'use client'

import type { Composed } from '@/src/ui/compose/outbox'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '../askDesk'
import { useDeskWords } from '../useDeskWords'

type Written = {
  /** Null where something is left to be done first, which the box says. */
  compose: (at: Date, after?: string | null) => Composed | null
  hasFiles: boolean
  clear: () => void
}

/** Keeps what is written for a time, in the place of sending it. */
export function usePlan(ticket: string, { compose, hasFiles, clear }: Written) {
  const t = useDeskWords()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)

  async function choose(at: Date, known?: string): Promise<string | null> {
    if (hasFiles) return t('planNoFiles')
    const composed = compose(at, known)
    if (!composed) return null
    const { content, after, isInternal: _note, ...asks } = composed
    const body = { content, after, asks, sendAt: at.toISOString() }
    const asked = await askDesk(t, 'POST', `tickets/${ticket}/planned-replies`, body)
    if (!asked.ok) return asked.words
    setOpen(false)
    clear()
    toast.success(t('planDone'))
    router.refresh()
    return null
  }
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false), choose }
}
