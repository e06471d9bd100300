'use client'
import { useEffect, useRef } from 'react'

/** What each category usually is, by its id. */
type Props = { usual: Readonly<Record<string, string>> }

/**
 * Chooses the usual priority of the category that is chosen, until somebody chooses a priority by
 * hand. Without JavaScript none is chosen, and the desk does the same.
 */
export function PriorityOfCategory({ usual }: Props) {
  const mark = useRef<HTMLSpanElement>(null)
  const isByHand = useRef(false)

  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return
    const change = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
      if (target.name === 'priority') isByHand.current = true
      if (target.name !== 'category' || isByHand.current) return
      form
        .querySelectorAll<HTMLInputElement>('input[name="priority"]')
        .forEach((radio) => (radio.checked = radio.value === usual[target.value]))
    }
    const begin = () => (isByHand.current = false)
    form.addEventListener('input', change)
    form.addEventListener('reset', begin)
    return () => {
      form.removeEventListener('input', change)
      form.removeEventListener('reset', begin)
    }
  }, [usual])

  return <span ref={mark} hidden />
}
