'use client'
import { useEffect, useState, type RefObject } from 'react'
import { dropDraft, keepDraft, readDraft, type Place } from '../draft/draftStore'
import { draftOf, isWorthKeeping, putBack, type FormDraft } from './formDraft'

/** Keeps a request that is being written over reloads and sign-ins, until it is sent or discarded. */
export function useFormDraft(frame: RefObject<HTMLElement | null>, { viewer, at }: Place) {
  const [isBack, setBack] = useState(false)

  useEffect(() => {
    const form = frame.current?.querySelector('form')
    if (!form) return
    const place = { viewer, at }
    const kept = readDraft<FormDraft>(place)
    if (kept && putBack(form, kept)) {
      setBack(true)
      form.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const keep = () => {
      const draft = draftOf(form)
      if (isWorthKeeping(draft)) keepDraft(place, draft)
      else dropDraft(place)
    }
    form.addEventListener('input', keep)
    form.addEventListener('change', keep)
    return () => {
      form.removeEventListener('input', keep)
      form.removeEventListener('change', keep)
    }
  }, [frame, viewer, at])

  return {
    isBack,
    drop() {
      dropDraft({ viewer, at })
      setBack(false)
    },
  }
}
