import { databaseMayBeAway } from '@/src/health/databaseIsDown'
import { missed } from './missed'
import { presenceAt } from './presenceAt'
import { type CallerRule, ruleNow } from './callerRule'
import {
  endFrame,
  eventFrame,
  heartbeat,
  presenceFrame,
  readyFrame,
  resetFrame,
  retryFrame,
} from './frames'
import type { Hub, Listener } from './Hub'
import type { StreamCursor } from '@/src/domain/streamCursor'
import { streamLimits } from '@/src/domain/limits'
import type { LiveRow, Query } from '@/src/database/live'
import type { PayloadRequest } from 'payload'

type Asked = {
  req: PayloadRequest
  hub: Hub
  query: Query
  person: string
  rule: CallerRule
  cursor: StreamCursor | null
  ticket?: string
}

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // A proxy that packs or gathers what passes would keep events back.
  'Cache-Control': 'private, no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

/**
 * The stream of one caller. It joins the hub first and reads what was missed then: up to its own
 * place it is read, and after it comes live, so nothing is missing between and nothing twice.
 */
export function openStream({ req, hub, query, person, cursor, ticket, ...asked }: Asked): Response {
  const { payload, signal } = req
  const session = new Headers(req.headers)
  const encoder = new TextEncoder()
  let rule: CallerRule | null = asked.rule
  // One step after the other: an event is told by the rule that held when it came.
  let steps: Promise<void> = Promise.resolve()
  let finish: (last?: string) => void = () => undefined

  const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    let isOpen = true
    const send = (text: string) => {
      if (!isOpen || text === '') return
      if ((controller.desiredSize ?? 0) < -streamLimits.unread) finish()
      else controller.enqueue(encoder.encode(text))
    }
    const step = (work: () => Promise<void> | void) => {
      steps = steps.then(async () => {
        if (!isOpen) return
        try {
          await work()
        } catch (error) {
          payload.logger.error({ err: error, msg: 'A live stream broke.' })
          finish()
        }
      })
    }
    let isUnsure = false
    const check = async () => {
      rule = await ruleNow(payload, session, ticket)
      isUnsure = false
      if (!rule) finish(endFrame())
    }
    /** While the database is away nothing is told. Nothing is told either before it was asked. */
    const checkIfPossible = () =>
      check().catch((error: unknown) => {
        if (!databaseMayBeAway()) throw error
        isUnsure = true
      })
    const tell = async (row: LiveRow) => {
      if (isUnsure) await check()
      if (rule?.(row)) send(eventFrame(row))
    }
    const tellPresence = async (where: string) => {
      if (isUnsure) await check()
      if (rule?.(presenceAt(where))) send(presenceFrame(where))
    }
    const listener: Listener = {
      person,
      take: (row) => step(() => tell(row)),
      presence: (where) => step(() => tellPresence(where)),
      recheck: () => step(checkIfPossible),
      end: () => finish(),
    }
    const beat = setInterval(() => {
      send(heartbeat(new Date()))
      step(checkIfPossible)
    }, streamLimits.heartbeat)

    finish = (last = '') => {
      if (!isOpen) return
      send(last)
      isOpen = false
      clearInterval(beat)
      hub.leave(listener)
      signal?.removeEventListener('abort', leave)
      try {
        controller.close()
      } catch {
        // The reader is gone already.
      }
    }
    const leave = () => finish()
    signal?.addEventListener('abort', leave)

    send(retryFrame)
    const upTo = hub.join(listener)
    step(async () => {
      // Rights that were taken away before it joined are seen here, and later ones it is told.
      await check()
      const now = new Date()
      if (cursor && rule) {
        const rows = await missed({ query, cursor, upTo, rule, ticket, now })
        send(rows ? rows.map(eventFrame).join('') : resetFrame())
      }
      send(readyFrame(now))
    })
    if (signal?.aborted) finish()
  }

  return new Response(new ReadableStream({ start, cancel: () => finish() }), { headers })
}
