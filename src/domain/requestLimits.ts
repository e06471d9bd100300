const minutes = 60

/** What kind of work a request asks for. */
export type RequestKind = 'read' | 'search' | 'change' | 'upload'

/**
 * Requests a minute. `person` counts those of somebody signed in, `visitor` those of an address
 * without anybody, `address` all signed-in people behind one address together.
 */
export const requestLimits: Readonly<
  Record<RequestKind, Readonly<{ person: number; visitor: number; address: number }>>
> = {
  read: { person: 12_000, visitor: 1_200, address: 60_000 },
  search: { person: 240, visitor: 60, address: 1_200 },
  change: { person: 3_000, visitor: 240, address: 15_000 },
  upload: { person: 600, visitor: 10, address: 3_000 },
}

/** How many new things of one person (`points`) in how many seconds (`duration`). */
export const createLimits = {
  tickets: { points: 1_000, duration: 10 * minutes },
  messages: { points: 2_000, duration: 10 * minutes },
  attachments: { points: 2_000, duration: 10 * minutes },
  /** Whether articles helped, said by one caller, who may be nobody known. */
  vote: { points: 60, duration: 60 * minutes },
} as const

export type CreateLimit = keyof typeof createLimits
