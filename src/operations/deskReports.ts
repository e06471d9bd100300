import { readFlow, readSpread, readVolume, ticketsBehind } from '@/src/database/reports/course'
import { readFigures } from '@/src/database/reports/figures'
import { deskZone } from '@/src/database/deskZone'
import { countToday } from '@/src/database/reports/today'
import { figuresIn, type ReportShow } from '@/src/domain/report/figures'
import { listsOfReport, listsOfToday, whereOf, type Moments } from '@/src/domain/report/listsBehind'
import { dayIn, type ReportAsk } from '@/src/domain/report/reportAsk'
import { startOfDay, startOfNextDay } from '@/src/domain/time/days'
import { slugs } from '@/src/slugs'
import type { PayloadRequest, Where } from 'payload'
import { requireDeskWorker } from './requirePerson'

const momentsOf = ({ from, until }: ReportAsk, timeZone: string): Moments => ({
  from: startOfDay(from, timeZone).toISOString(),
  until: startOfNextDay(until, timeZone).toISOString(),
})

/** The zone of the desk's days, and which day it is there. */
export async function deskDay(req: PayloadRequest, now = new Date()) {
  requireDeskWorker(req)
  const timeZone = await deskZone(req)
  return { timeZone, today: dayIn(now, timeZone) }
}

/** The numbers of a report alone, as a table shows them. */
export async function figuresOf(req: PayloadRequest, ask: ReportAsk, timeZone: string) {
  requireDeskWorker(req)
  return figuresIn(await readFigures(req.payload, momentsOf(ask, timeZone), ask.by, ask.filter))
}

const rowsShown = 100

/** What a table of tickets shows of each. */
export const ticketColumns = {
  number: true,
  subject: true,
  status: true,
  waitingOn: true,
  priority: true,
  requesterName: true,
  assignedTo: true,
  slaStatus: true,
  slaDueAt: true,
  slaLeft: true,
  lastActivityAt: true,
} as const

/** Tickets as a report lists them, read as the person. */
const findTickets = (req: PayloadRequest, where: Where, sort: string, limit: number) =>
  req.payload.find({
    collection: slugs.tickets,
    where,
    sort,
    limit,
    pagination: false,
    depth: 0,
    select: { ...ticketColumns, rating: true },
    overrideAccess: false,
    user: req.user,
    req,
  })

export type ReportTicket = Awaited<ReturnType<typeof findTickets>>['docs'][number]

/** Everything that the page of reports draws. */
export async function deskReport(
  req: PayloadRequest,
  ask: ReportAsk,
  timeZone: string,
  show: ReportShow | null,
) {
  requireDeskWorker(req)
  const { filter } = ask
  const { payload } = req
  const moments = momentsOf(ask, timeZone)
  const time = { ...moments, timeZone }
  const lists = listsOfReport(moments, filter)
  const commented = [...lists.rated[0]!, { 'rating.comment': { exists: true } }]
  const [figures, volume, flow, spread, comments, shown] = await Promise.all([
    figuresOf(req, ask, timeZone),
    readVolume(payload, time, filter),
    readFlow(payload, time, filter),
    readSpread(payload, moments, filter),
    findTickets(req, whereOf([commented]), '-rating.ratedAt', 10),
    show ? ticketsBehind(payload, show, moments, filter, rowsShown) : [],
  ])
  const { docs } = shown.length
    ? await findTickets(req, { id: { in: [...shown] } }, '-createdAt', rowsShown)
    : { docs: [] }
  return { moments, figures, volume, flow, spread, comments: comments.docs, shown: docs }
}

export type DeskReport = Awaited<ReturnType<typeof deskReport>>

const rowsOfToday = 10

/** What needs somebody now: the numbers, and the tickets that need them most. */
export async function deskToday(req: PayloadRequest, now = new Date()) {
  const { timeZone, today } = await deskDay(req, now)
  const midnight = startOfDay(today, timeZone).toISOString()
  const lists = listsOfToday(midnight)
  const late = whereOf([...lists.breached, ...lists.atRisk])
  const [counts, due, waiting] = await Promise.all([
    countToday(req.payload, midnight),
    findTickets(req, late, 'slaDueAt', rowsOfToday),
    findTickets(req, whereOf(lists.waitsForUs), 'lastActivityAt', rowsOfToday),
  ])
  const people = new Set([...due.docs, ...waiting.docs].map(({ assignedTo }) => String(assignedTo)))
  return { counts, lists, due: due.docs, waiting: waiting.docs, people: [...people] }
}
