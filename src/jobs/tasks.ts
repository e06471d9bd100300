import type { Task } from './task'
import { deliverMail } from './tasks/deliverMail'

/** Every kind of job that a change can queue. */
export const tasks = { deliverMail }

export type TaskName = keyof typeof tasks
export type InputOf<Name extends TaskName> =
  (typeof tasks)[Name] extends Task<infer Input> ? Input : never
