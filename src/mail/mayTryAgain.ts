const day = 24 * 60 * 60 * 1000

/** A mail that could not be sent for this long is given up: it would only confuse by now. */
export const givenUpAfterDays = 5

export const mayTryAgain = (queuedAt: Date, now: Date) =>
  now.getTime() - queuedAt.getTime() < givenUpAfterDays * day
