/**
 * How much of one person, or of one address without a sign-in, one process does at once. Others wait
 * their turn (`waiting` of them, `patience` in milliseconds); whoever comes then is turned away.
 */
export const workLimits = {
  /** Changes of somebody signed in. */
  person: { atOnce: 4, waiting: 60, patience: 5_000 },
  /** Sign-ins and votes: many people may share an address, and a sign-in takes its time. */
  visitor: { atOnce: 8, waiting: 120, patience: 40_000 },
  /** Files on their way in, which can take minutes and hold nothing that others need. */
  receiving: { atOnce: 20, waiting: 200, patience: 30_000 },
} as const

export type WorkLimit = keyof typeof workLimits
