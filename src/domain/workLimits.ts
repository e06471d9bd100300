/**
 * How much of one person, or of one address without a sign-in, one process does at once. Others wait
 * their turn (`waiting` of them, `patience` in milliseconds); whoever comes then is turned away.
 * Few, because a process has one thread: while it works for one, all others wait. And when others are
 * there, somebody with more in line has to rest after each work, for `rest` times as long as it took.
 */
export const workLimits = {
  /** Changes of somebody signed in, by whatever way: those that are quick, and hold a connection. */
  person: { atOnce: 1, waiting: 60, patience: 10_000, rest: 3 },
  /** Sign-ins and votes: many people may share an address, and a sign-in takes its time. */
  visitor: { atOnce: 8, waiting: 120, patience: 40_000, rest: 0 },
  /** Forms of a page, the drawing of what follows included. */
  form: { atOnce: 1, waiting: 60, patience: 20_000, rest: 3 },
  visitorForm: { atOnce: 8, waiting: 120, patience: 40_000, rest: 0 },
  /** Files on their way in and into the store, which can take minutes and hold no connection. */
  receiving: { atOnce: 20, waiting: 200, patience: 30_000, rest: 0 },
} as const

export type WorkLimit = keyof typeof workLimits
