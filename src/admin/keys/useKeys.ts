'use client'

import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { deskKeys, type KeyName } from './deskKeys'
import { isTyping } from '@/src/ui/keys/isTyping'
import { keysAreOn } from '@/src/ui/keys/keysSwitch'

/** Milliseconds after a page has come up in which a key was still meant for the one before. */
const settling = 300

/** The keys that are heard by now, in all parts of the page. */
const heard: KeyName[] = []
const tellHeard = () => {
  document.documentElement.dataset.keys = heard.join(' ')
}

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
  const named = useEffectEvent(() => Object.keys(acts) as KeyName[])
  // Taken away before another page is shown, so that what a document says is true of what it shows.
  useLayoutEffect(() => {
    const names = named()
    const hear = (event: KeyboardEvent) => press(event)
    const timer = setTimeout(() => {
      isSettled.current = true
      heard.push(...names)
      tellHeard()
    }, settling)
    document.addEventListener('keydown', hear)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', hear)
      if (!isSettled.current) return
      isSettled.current = false
      for (const name of names) heard.splice(heard.indexOf(name), 1)
      tellHeard()
    }
  }, [])
}

/** What may go on while a key is held down. */
const walks: ReadonlySet<KeyName> = new Set(['next', 'previous', 'nextMessage', 'previousMessage'])
