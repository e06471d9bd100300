'use client'

import { useSyncExternalStore, type KeyboardEvent } from 'react'

const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform)
const never = () => () => undefined

/** Control or Command with Enter sends, with Shift it resolves as well; `keys` and `resolveKeys` say
 * so in the words of this machine. */
export function useSendKeys(send: (resolves: boolean) => void) {
  const apple = useSyncExternalStore(never, isApple, () => false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    send(event.shiftKey)
  }
  return {
    keys: apple ? '⌘ Enter' : 'Ctrl+Enter',
    resolveKeys: apple ? '⌘ ⇧ Enter' : 'Ctrl+Shift+Enter',
    onKeyDown,
  }
}
