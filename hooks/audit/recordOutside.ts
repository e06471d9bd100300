import { createLocalReq, type PayloadRequest } from 'payload'
import { auditRow, type Audited } from '@/hooks/recordAudit'
import { slugs } from '@/src/slugs'

/** Rows a minute and process: whoever knocks a thousand times is not written down a thousand times. */
const most = { ofOne: 20, ofAll: 1000 }
const minute = 60_000

let window = { begun: 0, all: 0, of: new Map<string, number>() }

/** Counted for each person or address, so that nobody's noise hides what others do. */
function mayRecord(who: string, now: number): boolean {
  if (now - window.begun >= minute) window = { begun: now, all: 0, of: new Map() }
  const count = (window.of.get(who) ?? 0) + 1
  if (count > most.ofOne || window.all >= most.ofAll) return false
  window.of.set(who, count)
  window.all++
  return true
}

/**
 * Writes down what was refused: not in the transaction of the request, which is rolled back, and not
 * while the caller waits. A row that cannot be written is logged and changes no answer.
 */
export function recordOutside(req: PayloadRequest, audited: Audited): void {
  const { payload } = req
  const data = auditRow(req, audited)
  if (!mayRecord(data.actor?.value ?? data.address ?? '', Date.now())) return
  createLocalReq({}, payload)
    .then((own) => payload.db.create({ collection: slugs.auditEvents, data, req: own }))
    .catch((err: unknown) => payload.logger.error({ err, msg: 'A refusal was not written down' }))
}
