const day = 24 * 60 * 60 * 1000

/** A resolved ticket closes when it was resolved, and nobody has said a word, since before this. */
export const autoCloseBefore = (now: Date, autoCloseAfterDays: number): Date =>
  new Date(now.getTime() - autoCloseAfterDays * day)
