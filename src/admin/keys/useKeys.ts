'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { deskKeys, type KeyName } from './deskKeys'
import { isTyping } from './isTyping'
import { keysAreOn } from './keysSwitch'

/** Milliseconds after a page has come up in which a key was still meant for the one before. */
const settling = 300

/** Listens to these keys of the registry as long as the component is shown. */
export function useKeys(acts: Partial<Record<KeyName, () => void>>) {
  const isSettled = useRef(false)
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey, isComposing, repeat } = event
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || isComposing) return
    if (isTyping(target) || !keysAreOn() || !isSettled.current) return
    const name = (Object.keys(acts) as KeyName[]).find((each) => deskKeys[each].key === key)
    const act = name && acts[name]
    if (!act || (repeat && !walks.has(name))) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event)
    const { dataset } = document.documentElement
    delete dataset.keys
    const timer = setTimeout(() => {
      isSettled.current = true
      dataset.keys = 'heard'
    }, settling)
    document.addEventListener('keydown', hear)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', hear)
    }
  }, [])
}

/** What may go on while a key is held down. */
const walks: ReadonlySet<KeyName> = new Set(['next', 'previous', 'nextMessage', 'previousMessage'])
