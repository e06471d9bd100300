const minutes = 60
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
