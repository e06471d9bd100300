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

/** Characters. */
export const subjectMax = 200
export const contentMax = 20_000
export const ratingCommentMax = 2_000
export const voteCommentMax = 2_000
export const nameMax = 200
export const keywordsMax = 1_000
export const noteMax = 2_000

/** Seconds that a reply may wait, so that whoever wrote it can take it back. */
export const undoSendMost = 60

export const pageSizeDefault = 25
export const pageSizeMax = 100

/** Characters of a calendar file with holidays. */
export const calendarFileMax = 300_000

/** What no setting goes beyond: the door of the app counts bytes before any setting is read. */
export const fileSizeCeilingMb = 100
export const filesPerMessageCeiling = 50

export const streamLimits = {
  /** Open streams of one person in one process. A browser needs one, however many tabs it has. */
  perPerson: 10,
  /** Milliseconds between two signs of life; the session is looked at as often. */
  heartbeat: 25_000,
  /** What may wait in a stream for a reader that does not read. */
  unread: 500,
} as const

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
  /** What readers behind one address were shown and opened; further ones are not counted. */
  visit: { points: 3_000, duration: 60 * minutes },
} as const

export type CreateLimit = keyof typeof createLimits

const hours = 60 * minutes

type Limit = { points: number; duration: number }

/** How many tries (`points`) in how many seconds (`duration`), counted from the first one. */
export const signInLimits = {
  /** Wrong passwords for one account from one caller. */
  pair: { points: 10, duration: 15 * minutes },
  /** Wrong passwords for one account, from callers that never got in before. */
  account: { points: 50, duration: hours },
  /** Wrong passwords from one caller, for whatever account. */
  caller: { points: 100, duration: 15 * minutes },
  /** Links asked for by mail, for one address. */
  linkAccount: { points: 5, duration: hours },
  /** Links asked for by mail, from one caller. */
  linkCaller: { points: 30, duration: hours },
  /** Links tried that did not work, from one caller. */
  linkUse: { points: 30, duration: 15 * minutes },
  /** Wrong current passwords of somebody who is signed in. */
  current: { points: 10, duration: 15 * minutes },
  /** A caller that got into an account is remembered: strangers cannot lock it out of there. */
  known: { points: 1_000_000, duration: 30 * 24 * hours },
} satisfies Record<string, Limit>

export type SignInLimit = keyof typeof signInLimits
