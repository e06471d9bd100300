import { assignmentEffect, messageEffect as messageEffectOf } from '@/src/domain/ticket/effects'
import { deskSettings } from '@/src/domain/deskSettings'
import { mayMove as mayMoveOf } from '@/src/domain/ticket/moves'
import { mayRate as mayRateOf } from '@/src/domain/ticket/rating'
import { statusPatch, type TicketStatus } from '@/src/domain/ticket/status'
import { isStaff } from '@/src/seed/story/people'
import type { Step, StoryTicket } from '@/src/seed/story/shapes'
import { inWords } from '../../support/inWords'

const messageEffect = inWords(messageEffectOf)
const mayMove = inWords(mayMoveOf)
const mayRate = inWords(mayRateOf)

type Told = ReturnType<typeof statusPatch> & {
  assignedTo: string | null
  score: number | null
  ratedAt: Date | null
}

/**
 * Where a story leaves its ticket by the rules of the desk, without a database. A story that
 * breaks one of them throws.
 */
export function tellTicket(story: StoryTicket, now: Date): Told {
  const start: Told = {
    status: 'open',
    waitingOn: null,
    resolvedAt: null,
    closedAt: null,
    assignedTo: null,
    score: null,
    ratedAt: null,
  }
  return story.steps.reduce<Told>((before, step) => {
    const at = step.at(now)
    const sentence = (why: string) => new Error(`"${story.subject}": ${why}`)
    const follow = (told: Told, to: TicketStatus | null, waitingOn?: Step['waitingOn']) =>
      to ? { ...told, ...statusPatch(told, to, waitingOn, at) } : told

    let told = before
    if (step.assignTo) {
      const to = assignmentEffect(told.status, told.assignedTo, step.assignTo)
      told = { ...follow(told, to), assignedTo: step.assignTo }
    }
    for (const isInternal of [step.reply && false, step.note && true]) {
      if (typeof isInternal !== 'boolean') continue
      const side = isStaff(step.by) ? 'staff' : 'client'
      const effect = messageEffect({ status: told.status, side, isInternal })
      if (!effect.ok) throw sentence(effect.message)
      told = follow(told, effect.moveTo)
    }
    if (step.status) {
      const side = step.by === 'system' ? 'system' : isStaff(step.by) ? 'staff' : 'client'
      const { reopenWithinDays } = deskSettings
      const facts = { side, closedAt: told.closedAt, now: at, reopenWithinDays } as const
      const verdict = mayMove(told, step.status, facts)
      if (!verdict.ok) throw sentence(verdict.message)
      told = follow(told, step.status, step.waitingOn)
    }
    if (step.rating) {
      const verdict = mayRate({
        status: told.status,
        isRequester: step.by === story.client,
        ratedAt: told.ratedAt,
        now: at,
        changeableDays: deskSettings.ratingChangeableDays,
      })
      if (!verdict.ok) throw sentence(verdict.message)
      told = { ...told, score: step.rating.score, ratedAt: at }
    }
    return told
  }, start)
}
