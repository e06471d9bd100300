import { createLocalReq, type PayloadRequest } from 'payload'
import { auditRow, type Audited } from '@/hooks/recordAudit'
import { slugs } from '@/src/slugs'

/** Rows a minute and process: whoever knocks a thousand times is not written down a thousand times. */
export const outsideMax = 120
const minute = 60_000

let window = { begun: 0, count: 0 }

function mayRecord(now: number): boolean {
  if (now - window.begun >= minute) window = { begun: now, count: 0 }
  window.count++
  return window.count <= outsideMax
}

/**
 * Writes down what was refused: not in the transaction of the request, which is rolled back, and not
 * while the caller waits. A row that cannot be written is logged and changes no answer.
 */
export function recordOutside(req: PayloadRequest, audited: Audited): void {
  if (!mayRecord(Date.now())) return
  const { payload } = req
  const data = auditRow(req, audited)
  createLocalReq({}, payload)
    .then((own) => payload.db.create({ collection: slugs.auditEvents, data, req: own }))
    .catch((err: unknown) => payload.logger.error({ err, msg: 'A refusal was not written down' }))
}
