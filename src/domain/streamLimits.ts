export const streamLimits = {
  /** Open streams of one person in one process. A browser needs one, however many tabs it has. */
  perPerson: 10,
  /** Milliseconds between two signs of life; the session is looked at as often. */
  heartbeat: 25_000,
  /** What may wait in a stream for a reader that does not read. */
  unread: 500,
} as const
