'use client'

import { isBlank, typedText } from '@/src/domain/text/typedText'
import { callApi } from '@/src/ui/compose/callApi'
import type { Place } from '@/src/ui/compose/draftStore'
import type { KeptText } from '@/src/ui/compose/newerDraft'
import { keepTabDraft, readTabDraft } from '@/src/ui/compose/tabDraft'
import { usePageLeft } from '@/src/ui/compose/usePageLeft'
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

const pause = 1_000

type More = { isNote: boolean; after: string | null }

/** Keeps what is typed at the desk as well, for the other computers of whoever writes. */
export function useSharedDraft(
  area: RefObject<HTMLTextAreaElement | null>,
  { viewer, at: ticket }: Place,
  more: More,
) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isOpen = useRef(false)

  const save = useEffectEvent(async (typed: string, keepalive = false) => {
    clearTimeout(timer.current)
    isOpen.current = false
    const text = isBlank(typed) ? '' : typed
    const at = new Date().toISOString()
    const { isNote, after } = more
    const path = `tickets/${ticket}/draft`
    const outcome = await callApi({
      method: 'PUT',
      path,
      body: { text, isNote, after, at },
      keepalive,
    })
    const here = readTabDraft<KeptText>({ viewer, at: ticket }, ({ text: of }) => typedText(of))
    // Typing may have gone on meanwhile.
    if (outcome.ok && here && here.text === text) {
      keepTabDraft({ viewer, at: ticket }, { ...here, at, saved: true })
    }
  })

  useEffect(() => {
    const field = area.current
    if (!field) return
    const typed = () => {
      clearTimeout(timer.current)
      isOpen.current = true
      timer.current = setTimeout(() => void save(field.value), pause)
    }
    field.addEventListener('input', typed)
    return () => {
      field.removeEventListener('input', typed)
      // Another page of the admin is opened without this one being left as the browser sees it.
      if (isOpen.current) void save(field.value, true)
    }
  }, [area, ticket])

  usePageLeft(() => {
    if (isOpen.current && area.current) void save(area.current.value, true)
  })

  /** It is sent, so nothing is left to go on with. */
  return () => void save('', true)
}
