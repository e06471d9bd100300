import { newKey } from './newKey'
import type { Problem } from './problemOf'

/** A file on its way to a ticket. */
export type Upload = {
  key: string
  file: File
  state: 'waiting' | 'sending' | 'sent' | 'failed'
  /** From 0 to 1. */
  progress: number
  problem?: Problem
  /** What the server said, where that says more than the kind of problem. */
  reason?: string
}

export const newUpload = (file: File): Upload => ({
  key: newKey(),
  file,
  state: 'waiting',
  progress: 0,
})
