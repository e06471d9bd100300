'use client'
import { createContext } from 'react'

export type Clock = {
  language: string
  timeZone: string
  /** The present by the server's clock, whatever this device says. */
  now: () => Date
}

export const ClockContext = createContext<Clock | null>(null)
