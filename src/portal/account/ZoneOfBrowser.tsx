'use client'
import { useEffect, useRef } from 'react'

/** Offers the zone of the browser where nobody has chosen one yet. */
export function ZoneOfBrowser({ chosen }: { chosen: string }) {
  const mark = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const field = mark.current?.closest('form')?.elements.namedItem('timeZone')
    if (!(field instanceof HTMLSelectElement) || field.value !== chosen) return
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    if ([...field.options].some(({ value }) => value === timeZone)) field.value = timeZone
  }, [chosen])

  return <span ref={mark} hidden />
}
