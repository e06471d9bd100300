import { isDeskWorker } from '@/access/people'
import type { Typist } from '@/src/domain/search/typedFilters'
import { deskZone } from '@/src/database/deskZone'
import { zoneOf } from '@/src/domain/time/zones'
import type { PayloadRequest } from 'payload'

/** Whoever asks for tickets, and what day it is for them. Without `asksForDays` nothing is looked up. */
export async function typistOf(req: PayloadRequest, asksForDays: boolean): Promise<Typist> {
  const { id = '', timeZone } = (req.user ?? {}) as { id?: string; timeZone?: unknown }
  return {
    isStaff: isDeskWorker(req.user),
    person: id,
    now: new Date(),
    timeZone: zoneOf(timeZone) ?? (asksForDays ? await deskZone(req) : 'UTC'),
  }
}
