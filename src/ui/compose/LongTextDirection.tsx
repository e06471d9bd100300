'use client'
import { useEffect } from 'react'
import { directionByBrowserMax, directionOf } from '@/src/domain/text/direction'

const direct = (area: HTMLTextAreaElement, text: string) => {
  area.dir = text.length > directionByBrowserMax ? directionOf(text) : 'auto'
}

/**
 * Tells the direction of every long text that is typed or pasted on the page, before the browser
 * lays it out: with `dir="auto"` two megabytes of a log hold Chromium still for half a minute.
 */
export function LongTextDirection() {
  useEffect(() => {
    const hear = (event: Event) => {
      const { target } = event
      if (!(target instanceof HTMLTextAreaElement)) return
      const more = event.type === 'beforeinput' ? ((event as InputEvent).data ?? '') : ''
      direct(target, target.value + more)
    }
    for (const area of document.querySelectorAll('textarea')) direct(area, area.value)
    document.addEventListener('beforeinput', hear, true)
    document.addEventListener('input', hear, true)
    return () => {
      document.removeEventListener('beforeinput', hear, true)
      document.removeEventListener('input', hear, true)
    }
  }, [])
  return null
}
