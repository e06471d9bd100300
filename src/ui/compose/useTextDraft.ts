'use client'

import { useEffect, useEffectEvent, type RefObject } from 'react'
import { isBlank } from '@/src/domain/text/typedText'
import { setText } from './setText'
import { newerDraft, type KeptText } from './newerDraft'
import { dropDraft, keepDraft, readDraft, type Place } from './draftStore'

type Draft<More> = KeptText & Partial<More>

/** Keeps what is typed into a field over reloads and sign-ins, and `more` that belongs to it, which
 * `onBack` gets with it. What was typed before React came stands. */
export function useTextDraft<More extends object>(
  field: RefObject<HTMLTextAreaElement | null>,
  { viewer, at }: Place,
  more?: More,
  onBack?: (more: Partial<More>) => void,
  /** What the desk keeps of the same text. */
  there: Draft<More> | null = null,
) {
  const keep = useEffectEvent(() => {
    const text = field.current?.value ?? ''
    if (isBlank(text)) dropDraft({ viewer, at })
    else keepDraft({ viewer, at }, { text, ...more, at: new Date().toISOString() })
  })
  const bring = useEffectEvent((draft: Draft<More>) => onBack?.(draft))

  const choose = useEffectEvent((here: Draft<More> | null) => newerDraft(here, there))

  useEffect(() => {
    const area = field.current
    if (!area) return
    const here = readDraft<Draft<More>>({ viewer, at })
    const kept = choose(here)
    if (here && kept === null) dropDraft({ viewer, at })
    if (kept?.text && area.value === '') {
      bring(kept)
      setText(area, kept.text)
    }
    const typed = () => keep()
    area.addEventListener('input', typed)
    return () => area.removeEventListener('input', typed)
  }, [field, viewer, at])

  const said = JSON.stringify(more)
  useEffect(() => {
    if (field.current && !isBlank(field.current.value)) keep()
  }, [field, said])
}
