'use client'

import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { insertText } from './editText'
import { beginsWord, type Trigger } from './typedTrigger'

/** Hears a sign at the start of a word before it is written, and puts texts in where it was. */
export function useTriggers(
  area: RefObject<HTMLTextAreaElement | null>,
  triggers: readonly Trigger[],
  open: (trigger: Trigger) => void,
) {
  const isOwn = useRef(false)
  const opens = useEffectEvent((sign: string, field: HTMLTextAreaElement): boolean => {
    const trigger = triggers.find((each) => each === sign)
    if (isOwn.current || !trigger) return false
    if (!beginsWord(field.value.slice(0, field.selectionStart))) return false
    open(trigger)
    return true
  })

  useEffect(() => {
    const field = area.current
    if (!field) return
    const hear = (event: InputEvent) => {
      if (event.inputType === 'insertText' && opens(event.data ?? '', field)) event.preventDefault()
    }
    field.addEventListener('beforeinput', hear)
    return () => field.removeEventListener('beforeinput', hear)
  }, [area])

  return useCallback(
    (text: string) => {
      if (!area.current) return
      isOwn.current = true
      insertText(area.current, text)
      isOwn.current = false
    },
    [area],
  )
}
