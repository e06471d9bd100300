import { changedFields } from './changedFields'

type Fields = Readonly<Record<string, unknown>>

/** One field that somebody else has changed in the meantime, as the history tells it. */
export type Meanwhile = {
  field: string
  before: unknown
  after: unknown
  by: string | null
  at: string
}

type Event = { before?: unknown; after?: unknown; actorName?: string | null; createdAt: string }

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

/** The fields that events changed, each as it was before the first and is after the last. */
export function changedMeanwhile(events: readonly Event[]): Meanwhile[] {
  const found = new Map<string, Meanwhile>()
  for (const event of events) {
    const [before, after] = [fieldsOf(event.before), fieldsOf(event.after)]
    for (const field of Object.keys(
      changedFields(before, after, Object.keys(after))?.after ?? {},
    )) {
      found.set(field, {
        field,
        before: found.get(field)?.before ?? before[field] ?? null,
        after: after[field] ?? null,
        by: event.actorName ?? null,
        at: event.createdAt,
      })
    }
  }
  return [...found.values()]
}

/**
 * Which of those a save would undo: it holds another value than there is now. What the save does not
 * touch, or agrees with, stands in nobody's way.
 */
export function undoneBy(
  asked: Fields,
  current: Fields,
  meanwhile: readonly Meanwhile[],
): Meanwhile[] {
  const named = meanwhile.map(({ field }) => field).filter((field) => field in asked)
  const undone = Object.keys(changedFields(current, asked, named)?.after ?? {})
  return meanwhile.filter(({ field }) => undone.includes(field))
}
