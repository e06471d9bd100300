'use client'

import { createContext, type ReactNode, useMemo, useState } from 'react'

export type Clock = {
  language: string
  timeZone: string
  /** The present by the server's clock, whatever this device says. */
  now: () => Date
}

export const ClockContext = createContext<Clock | null>(null)

type Props = {
  language: string
  timeZone: string
  /** ISO 8601: when the server made the page. */
  made: string
  children: ReactNode
}

/** Everything inside can tell the time as the person reads it. */
export function ClockProvider({ language, timeZone, made, children }: Props) {
  const [ahead] = useState(() => Date.parse(made) - Date.now())
  const clock = useMemo(
    () => ({ language, timeZone, now: () => new Date(Date.now() + ahead) }),
    [language, timeZone, ahead],
  )
  return <ClockContext value={clock}>{children}</ClockContext>
}
