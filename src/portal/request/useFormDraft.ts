'use client'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { Place } from '@/src/ui/compose/draftStore'
import {
  dropTabDraft,
  keepTabDraft,
  onSentElsewhere,
  readTabDraft,
  sentTabDraft,
} from '@/src/ui/compose/tabDraft'
import { draftOf, type FormDraft, isWorthKeeping, putBack, saidIn } from './formDraft'

type Kept = FormDraft & { at?: string }

/** Keeps a request that is being written over reloads and sign-ins, until it is sent or discarded. */
export function useFormDraft(
  frame: RefObject<HTMLElement | null>,
  { viewer, at }: Place,
  /** Another tab has sent the very same. */
  onGone: () => void,
) {
  const [isBack, setBack] = useState(false)
  /** The key of a request that may have been sent before the page was left. */
  const key = useRef<string>(undefined)
  const formOf = () => frame.current?.querySelector('form')
  const gone = useEffectEvent(onGone)

  useEffect(() => {
    const form = frame.current?.querySelector('form')
    if (!form) return
    const place = { viewer, at }
    const kept = readTabDraft<Kept>(place, saidIn)
    if (kept && putBack(form, kept)) {
      setBack(true)
      key.current = kept.onceKey
      form.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const keep = () => {
      const draft = {
        ...draftOf(form),
        ...(key.current ? { onceKey: key.current } : {}),
        at: new Date().toISOString(),
      }
      if (isWorthKeeping(draft)) keepTabDraft(place, draft)
      else dropTabDraft(place)
    }
    const deaf = onSentElsewhere(place, (sent) => {
      if (saidIn(draftOf(form)) !== sent) return
      key.current = undefined
      dropTabDraft(place)
      setBack(false)
      form.reset()
      gone()
    })
    form.addEventListener('input', keep)
    form.addEventListener('change', keep)
    return () => {
      form.removeEventListener('input', keep)
      form.removeEventListener('change', keep)
      deaf()
    }
  }, [frame, viewer, at])

  const forget = () => {
    key.current = undefined
    setBack(false)
  }
  return {
    isBack,
    key,
    drop() {
      forget()
      dropTabDraft({ viewer, at })
    },
    sent(values: FormDraft) {
      forget()
      sentTabDraft({ viewer, at }, saidIn(values))
    },
    /** Empties the form; `bringBack` takes what is given here. */
    discard(): FormDraft | null {
      const form = formOf()
      if (!form) return null
      const values = { ...draftOf(form), ...(key.current ? { onceKey: key.current } : {}) }
      forget()
      dropTabDraft({ viewer, at })
      form.reset()
      return values
    },
    bringBack(values: FormDraft) {
      const form = formOf()
      if (!form) return
      key.current = values.onceKey
      putBack(form, values)
      form.dispatchEvent(new Event('input', { bubbles: true }))
    },
  }
}
