import { idOf } from '@/src/domain/ids'
import type { DeskWords } from '../deskWords'
import type { DeskEvent } from '../read/readEvents'
import { eventWords } from './eventWords'

type Line = { id: string; createdAt: string; words: string }
type Told = { event: DeskEvent; words: string }

/** Milliseconds within which one person does one thing, however many fields it changes. */
const oneAct = 1_000

/** The changes that are told, in words, a line an act. A file that was found clean, say, is no news. */
export function wordedEvents(
  events: readonly DeskEvent[],
  names: ReadonlyMap<string, string>,
  t: DeskWords,
): Line[] {
  const acts: Told[][] = []
  for (const event of events) {
    const words = eventWords(event, names, t)
    if (words === null) continue
    const act = acts.at(-1)
    const last = act?.at(-1)
    const isMore = last && isSameAct(last.event, event) && withoutActor({ event, words }) !== null
    if (isMore) act?.push({ event, words })
    else acts.push([{ event, words }])
  }
  return acts.flatMap((act) => {
    // What follows from an assignment stands after it, in whatever order they were written down.
    const [first, ...rest] = act.toSorted((a, b) => rankOf(a) - rankOf(b))
    if (!first) return []
    const { id, createdAt } = first.event
    const words = [first.words, ...rest.map((told) => withoutActor(told))].join(', ')
    return { id, createdAt, words }
  })
}

const rankOf = ({ event }: Told) => Number(event.kind === 'status_changed')

function isSameAct(a: DeskEvent, b: DeskEvent): boolean {
  const apart = Date.parse(b.createdAt) - Date.parse(a.createdAt)
  return a.actor != null && idOf(a.actor.value) === idOf(b.actor?.value) && apart < oneAct
}

/** What somebody did, where the sentence begins with who it was. */
function withoutActor({ event: { actorName }, words }: Told): string | null {
  const begin = `${actorName} `
  return actorName && words.startsWith(begin) ? words.slice(begin.length) : null
}
