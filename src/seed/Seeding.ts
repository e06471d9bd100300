import type { Payload, PayloadRequest } from 'payload'

/** What every step of the seeding works with: one transaction, one moment. */
export type Seeding = { payload: Payload; req: PayloadRequest; now: Date }
