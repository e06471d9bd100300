import { slaStates } from '../clock/slaState'
import { isUuid } from '../ids'
import { searchedText } from '../searchedText'
import { priorities } from '../ticket/priority'
import { ticketStatuses } from '../ticket/status'
import { isCursor } from '../ticket/ticketOrder'
import { readPeriod } from '../time/period'
import { inboxSorts, me, nobody, usualSort, type InboxQuery } from './inboxQuery'
import { inboxViews } from './inboxViews'

export type InboxParams = Readonly<Record<string, unknown>>

/** More values than anybody chooses by hand. */
const valuesMost = 30

const said = (asked: unknown): string[] =>
  [asked]
    .flat()
    .filter((value) => typeof value === 'string')
    .flatMap((value) => value.split(','))
    .filter((value, at, all) => value !== '' && all.indexOf(value) === at)
    .slice(0, valuesMost)

const among = <Value extends string>(values: readonly Value[], asked: unknown): Value[] => {
  const chosen = said(asked)
  return values.filter((value) => chosen.includes(value))
}

const ids = (asked: unknown) => said(asked).filter(isUuid)

const people = (asked: unknown) =>
  said(asked).filter((value) => value === me || value === nobody || isUuid(value))

const oneOf = <Value extends string>(values: readonly Value[], asked: unknown) =>
  values.find((value) => value === asked)

/** Whether it is a span at all does not depend on the day. */
const anyDay = { now: new Date(0), timeZone: 'UTC' }

const period = (asked: unknown) =>
  typeof asked === 'string' && asked.length <= 30 && readPeriod(asked, anyDay) ? asked : undefined

/** The list that an address asks for; whatever it says wrongly counts as not said. */
export function inboxQuery(params: InboxParams): InboxQuery {
  const view = oneOf(inboxViews, params.view) ?? inboxViews[0]
  const q = searchedText(params.q)
  const asked = oneOf(inboxSorts, params.sort)
  const sort = asked && (q || asked !== 'relevance') ? asked : usualSort({ view, q })
  const cursor = (place: unknown) => (isCursor(sort, place) ? place : undefined)
  const after = cursor(params.after)
  return {
    view,
    status: among(ticketStatuses, params.status),
    priority: among(priorities, params.priority),
    sla: among(slaStates, params.sla),
    assigned: people(params.assigned),
    organization: ids(params.organization),
    requester: ids(params.requester),
    category: ids(params.category),
    project: ids(params.project),
    created: period(params.created),
    activity: period(params.activity),
    due: period(params.due),
    q,
    sort,
    after,
    before: after ? undefined : cursor(params.before),
  }
}

/** The list that such a text says. */
export const inboxOfText = (text: string): InboxQuery =>
  inboxQuery(Object.fromEntries(new URLSearchParams(text)))
