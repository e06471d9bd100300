import { isDeskWorker } from '@/access/people'
import type { Typist } from '@/src/domain/search/typedFilters'
import { isTimeZone } from '@/src/domain/time/zones'
import type { PayloadRequest } from 'payload'

/** Whoever asks for tickets, and what day it is for them. */
export function typistOf(req: PayloadRequest): Typist {
  const { id = '', timeZone } = (req.user ?? {}) as { id?: string; timeZone?: unknown }
  const isKnown = typeof timeZone === 'string' && isTimeZone(timeZone)
  return {
    isStaff: isDeskWorker(req.user),
    person: id,
    now: new Date(),
    timeZone: isKnown ? timeZone : 'UTC',
  }
}
