import { createLocalReq, type PayloadRequest, type AfterErrorHook } from 'payload'
import { auditRow, type Audited } from './recordAudit'
import { inside } from '../wordErrors'
import { slugs } from '@/src/slugs'
import { isUuid } from '@/src/domain/ids'
import { minute } from '@/src/domain/time/durations'

/** Rows a minute and process: whoever knocks a thousand times is not written down a thousand times. */
const most = { ofOne: 20, ofAll: 1000 }

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

type Params = { collection?: unknown; id?: unknown; global?: unknown } | undefined

/**
 * Somebody signed in asked for what is not theirs: 403, or 404 for a thing by its id, which is how
 * the things of others answer.
 */
export const recordRefusal: AfterErrorHook = ({ collection, error, req }) => {
  if (!req.user) return
  const { status } = inside(error) as { status?: number }
  const params = req.routeParams as Params
  const id = isUuid(params?.id) ? params.id : null
  if (status !== 403 && !(status === 404 && id)) return

  const slug = collection?.slug ?? params?.collection ?? params?.global
  recordOutside(req, {
    action: 'refused',
    on: { collection: typeof slug === 'string' ? slug : req.payloadAPI, id, name: String(status) },
  })
}
