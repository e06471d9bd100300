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
  read: { person: 1800, visitor: 600, address: 9000 },
  search: { person: 240, visitor: 60, address: 1200 },
  change: { person: 600, visitor: 120, address: 3000 },
  upload: { person: 120, visitor: 10, address: 600 },
}

/** How many new things of one person (`points`) in how many seconds (`duration`). */
export const createLimits = {
  tickets: { points: 200, duration: 10 * minutes },
  messages: { points: 300, duration: 10 * minutes },
  attachments: { points: 300, duration: 10 * minutes },
} as const

export type CreateLimit = keyof typeof createLimits
