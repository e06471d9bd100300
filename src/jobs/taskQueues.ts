import type { Task } from './task'

type Queue = Task<object>['queue']

const hour = 60 * 60
export const day = 24 * hour

/** One job for each key, however often it is queued, tried again with growing patience. */
export const taskQueue = {
  policy: 'exclusive',
  notify: true,
  // A killed worker falls silent, and its job is taken up after this many seconds.
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 300,
  deleteAfterSeconds: day,
} satisfies Queue

/** Tried as long as what it needs is away: not the queue but the row itself decides when to give up. */
export const patientQueue = {
  ...taskQueue,
  retryLimit: 10_000,
  retentionSeconds: 14 * day,
} satisfies Queue

/** The clock starts it again soon, so that a failure needs no second try. */
export const sweepQueue = {
  policy: 'exclusive',
  notify: true,
  heartbeatSeconds: 10,
  retryLimit: 0,
  deleteAfterSeconds: hour,
} satisfies Queue
