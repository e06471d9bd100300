import type { Task } from './task'
import { deliverMail } from './tasks/deliverMail'
import { makeThumbnail } from './tasks/makeThumbnail'
import { readWords } from './tasks/readWords'
import { recalculateSla } from './tasks/recalculateSla'
import { renameRequester } from './tasks/renameRequester'
import { scanFile } from './tasks/scanFile'
import { sendAccountMail } from './tasks/sendAccountMail'

/** Every kind of job that a change can queue. */
export const tasks = {
  deliverMail,
  makeThumbnail,
  readWords,
  recalculateSla,
  renameRequester,
  scanFile,
  sendAccountMail,
}

export type TaskName = keyof typeof tasks
export type InputOf<Name extends TaskName> =
  (typeof tasks)[Name] extends Task<infer Input> ? Input : never
