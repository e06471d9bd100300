'use client'

import { useEffect, useEffectEvent, type RefObject } from 'react'
import { isBlank, typedText } from '@/src/domain/text/typedText'
import { setText } from './setText'
import { newerDraft, type KeptText } from './newerDraft'
import type { Place } from './draftStore'
import { dropTabDraft, keepTabDraft, onSentElsewhere, readTabDraft } from './tabDraft'

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
    if (isBlank(text)) dropTabDraft({ viewer, at })
    else keepTabDraft({ viewer, at }, { text, ...more, at: new Date().toISOString() })
  })
  const bring = useEffectEvent((draft: Draft<More>) => onBack?.(draft))

  const choose = useEffectEvent((here: Draft<More> | null) => newerDraft(here, there))

  useEffect(() => {
    const area = field.current
    if (!area) return
    const here = readTabDraft<Draft<More>>({ viewer, at }, ({ text }) => typedText(text))
    const kept = choose(here)
    if (here && kept === null) dropTabDraft({ viewer, at })
    if (kept?.text && area.value === '') {
      bring(kept)
      setText(area, kept.text)
    }
    const typed = () => keep()
    area.addEventListener('input', typed)
    const deaf = onSentElsewhere({ viewer, at }, (sent) => {
      if (typedText(area.value) === sent) setText(area, '')
    })
    return () => {
      area.removeEventListener('input', typed)
      deaf()
    }
  }, [field, viewer, at])

  const said = JSON.stringify(more)
  useEffect(() => {
    if (field.current && !isBlank(field.current.value)) keep()
  }, [field, said])
}
