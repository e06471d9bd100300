import { assignmentEffect } from '@/src/domain/assignmentEffect'
import { mayMove } from '@/src/domain/mayMove'
import { messageEffect } from '@/src/domain/messageEffect'
import { mayRate } from '@/src/domain/rating'
import { statusPatch } from '@/src/domain/statusPatch'
import { ticketChanges } from '@/src/domain/ticketChanges'
import type { TicketEventKind } from '@/src/domain/ticketEvents'
import { isStaff } from './story/people'
import type { Step, StoryTicket } from './story/shapes'
import type { Ids, TicketState, ToldEvent, ToldMessage, ToldTicket } from './ToldTicket'

type DatedStep = Omit<Step, 'at'> & { at: Date }

type Telling = {
  story: StoryTicket
  ids: Ids
  state: TicketState
  messages: ToldMessage[]
  events: ToldEvent[]
}

/**
 * Plays a ticket's story from its creation to now by the rules of the desk. A story that breaks
 * one of them throws, so that the demo never shows what the product would refuse.
 */
export function tellTicket(story: StoryTicket, now: Date, ids: Ids): ToldTicket {
  const createdAt = story.at(now)
  const state = stateAtCreation(story, createdAt, ids)
  const telling: Telling = { story, ids, state, messages: [], events: [] }

  record(telling, { at: createdAt, by: story.takenBy ?? story.client }, 'created')
  for (const step of story.steps) tellStep(telling, { ...step, at: step.at(now) })

  return { createdAt, state: telling.state, messages: telling.messages, events: telling.events }
}

function tellStep(telling: Telling, step: DatedStep) {
  if (step.assignTo) assign(telling, step, telling.ids.person(step.assignTo))
  if (step.priority) change(telling, step, { priority: step.priority })
  if (step.relatedArticles) {
    change(telling, step, { relatedArticles: step.relatedArticles.map(telling.ids.article) })
  }
  if (step.reply) say(telling, step, step.reply, false)
  if (step.note) say(telling, step, step.note, true)
  if (step.status) move(telling, step, step.status)
  if (step.rating) rate(telling, step, step.rating)
}

function record(
  { events }: Telling,
  { at, by }: Pick<ToldEvent, 'at' | 'by'>,
  kind: TicketEventKind,
  rest: Partial<ToldEvent> = {},
) {
  events.push({ before: null, after: null, message: null, ...rest, at, by, kind })
}

function change(telling: Telling, step: DatedStep, patch: Partial<TicketState>) {
  const after = { ...telling.state, ...patch }
  for (const { kind, ...values } of ticketChanges(telling.state, after)) {
    record(telling, step, kind, values)
  }
  telling.state = after
}

function assign(telling: Telling, step: DatedStep, assignedTo: string) {
  const { status, assignedTo: before } = telling.state
  const to = assignmentEffect(status, before, assignedTo)
  change(telling, step, {
    assignedTo,
    ...(to && statusPatch(telling.state, to, null, step.at)),
  })
}

function say(telling: Telling, step: DatedStep, content: string, isInternal: boolean) {
  const { at, by } = step
  if (by === 'system') throw broken(telling, 'The system writes no messages.')
  const side = isStaff(by) ? 'staff' : 'client'
  const effect = messageEffect({ status: telling.state.status, side, isInternal })
  if (!effect.ok) throw broken(telling, effect.message)

  telling.messages.push({ at, by, side, content, isInternal })
  record(telling, step, isInternal ? 'noted' : 'replied', { message: telling.messages.length - 1 })
  change(telling, step, {
    ...(effect.isActivity && { lastActivityAt: at }),
    ...(effect.answers && { firstRespondedAt: telling.state.firstRespondedAt ?? at }),
    ...(effect.moveTo && statusPatch(telling.state, effect.moveTo, null, at)),
  })
}

function move(telling: Telling, step: DatedStep, to: NonNullable<Step['status']>) {
  const { at, by } = step
  const { closedAt } = telling.state
  const side = by === 'system' ? 'system' : isStaff(by) ? 'staff' : 'client'
  const verdict = mayMove(telling.state, to, { side, closedAt, now: at, reopenWithinDays: 30 })
  if (!verdict.ok) throw broken(telling, verdict.message)
  change(telling, step, {
    ...statusPatch(telling.state, to, step.waitingOn, at),
    lastActivityAt: at,
  })
}

function rate(telling: Telling, step: DatedStep, { score, comment }: NonNullable<Step['rating']>) {
  const verdict = mayRate({
    status: telling.state.status,
    isRequester: step.by === telling.story.client,
    ratedAt: telling.state.ratedAt,
    now: step.at,
    changeableDays: 7,
  })
  if (!verdict.ok) throw broken(telling, verdict.message)
  change(telling, step, { ratingScore: score, ratingComment: comment ?? null, ratedAt: step.at })
}

const broken = ({ story }: Telling, why: string) => new Error(`"${story.subject}": ${why}`)

const stateAtCreation = (story: StoryTicket, createdAt: Date, ids: Ids): TicketState => ({
  subject: story.subject,
  description: story.description,
  status: 'open',
  waitingOn: null,
  priority: story.priority,
  category: ids.category(story.category),
  organization: ids.organization(story.organization),
  project: story.project ? ids.project(story.project) : null,
  assignedTo: null,
  relatedArticles: [],
  lastActivityAt: createdAt,
  firstRespondedAt: null,
  resolvedAt: null,
  closedAt: null,
  ratingScore: null,
  ratingComment: null,
  ratedAt: null,
})
