'use client'

import { useEffect, type RefObject } from 'react'
import { isBlank } from '@/src/domain/text/typedText'
import { dropDraft, keepDraft, readDraft, type Place } from './draftStore'

type Draft = { text: string }

/** Keeps what is typed into a field over reloads and sign-ins. What was typed before React came
 * stands. */
export function useTextDraft(field: RefObject<HTMLTextAreaElement | null>, { viewer, at }: Place) {
  useEffect(() => {
    const area = field.current
    if (!area) return
    const place = { viewer, at }
    const kept = readDraft<Draft>(place)?.text
    if (kept && area.value === '') area.value = kept
    const keep = () =>
      isBlank(area.value) ? dropDraft(place) : keepDraft(place, { text: area.value })
    area.addEventListener('input', keep)
    return () => area.removeEventListener('input', keep)
  }, [field, viewer, at])
}
