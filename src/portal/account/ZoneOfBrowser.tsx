'use client'

import { zoneName } from '@/src/domain/time/zones'
import { useEffect, useRef } from 'react'

/** Offers the zone of the browser where nobody has chosen one yet. */
export function ZoneOfBrowser({ chosen }: { chosen: string }) {
  const mark = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const field = mark.current?.closest('form')?.elements.namedItem('timeZone')
    if (!(field instanceof HTMLSelectElement) || field.value !== chosen) return
    const timeZone = zoneName(Intl.DateTimeFormat().resolvedOptions().timeZone)
    if ([...field.options].some(({ value }) => value === timeZone)) field.value = timeZone
  }, [chosen])

  return <span ref={mark} hidden />
}
