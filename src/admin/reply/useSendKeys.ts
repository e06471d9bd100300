'use client'

import { useSyncExternalStore, type KeyboardEvent } from 'react'

const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform)
const never = () => () => undefined

/** Control or Command with Enter sends; `keys` says which in the words of this machine. */
export function useSendKeys(send: () => void) {
  const apple = useSyncExternalStore(never, isApple, () => false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    send()
  }
  return { keys: apple ? '⌘ Enter' : 'Ctrl+Enter', onKeyDown }
}
