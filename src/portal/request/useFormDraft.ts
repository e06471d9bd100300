'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { dropDraft, keepDraft, readDraft, type Place } from '@/src/ui/compose/draftStore'
import { draftOf, isWorthKeeping, putBack, type FormDraft } from './formDraft'

/** Keeps a request that is being written over reloads and sign-ins, until it is sent or discarded. */
export function useFormDraft(frame: RefObject<HTMLElement | null>, { viewer, at }: Place) {
  const [isBack, setBack] = useState(false)
  /** The key of a request that may have been sent before the page was left. */
  const key = useRef<string>(undefined)

  useEffect(() => {
    const form = frame.current?.querySelector('form')
    if (!form) return
    const place = { viewer, at }
    const kept = readDraft<FormDraft>(place)
    if (kept && putBack(form, kept)) {
      setBack(true)
      key.current = kept.onceKey
      form.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const keep = () => {
      const draft = { ...draftOf(form), ...(key.current ? { onceKey: key.current } : {}) }
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
    key,
    drop() {
      key.current = undefined
      dropDraft({ viewer, at })
      setBack(false)
    },
  }
}
