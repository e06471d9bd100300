import { day } from '@/src/domain/time/days'

/** A mail that could not be sent for this long is given up: it would only confuse by now. */
export const givenUpAfterDays = 5

export const mayTryAgain = (queuedAt: Date, now: Date) =>
  now.getTime() - queuedAt.getTime() < givenUpAfterDays * day
