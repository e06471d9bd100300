import { idOf } from '@/src/domain/ids'
import type { DeskWords } from '../deskWords'
import type { DeskEvent } from '../read/readEvents'
import { eventWords } from './eventWords'

type Line = { id: string; createdAt: string; words: string }

/** Milliseconds within which one person does one thing, however many fields it changes. */
const oneAct = 1_000

/** The changes that are told, in words, a line an act. A file that was found clean, say, is no news. */
export function wordedEvents(
  events: readonly DeskEvent[],
  names: ReadonlyMap<string, string>,
  t: DeskWords,
): Line[] {
  const lines: (Line & { event: DeskEvent })[] = []
  for (const event of events) {
    const words = eventWords(event, names, t)
    if (words === null) continue
    const last = lines.at(-1)
    const more = last && isSameAct(last.event, event) && withoutActor(words, event)
    if (last && more) lines[lines.length - 1] = { ...last, event, words: `${last.words}, ${more}` }
    else lines.push({ id: event.id, createdAt: event.createdAt, words, event })
  }
  return lines.map(({ id, createdAt, words }) => ({ id, createdAt, words }))
}

function isSameAct(a: DeskEvent, b: DeskEvent): boolean {
  const apart = Date.parse(b.createdAt) - Date.parse(a.createdAt)
  return a.actor != null && idOf(a.actor.value) === idOf(b.actor?.value) && apart < oneAct
}

/** What somebody did, where the sentence begins with who it was. */
function withoutActor(words: string, { actorName }: DeskEvent): string | null {
  const begin = `${actorName} `
  return actorName && words.startsWith(begin) ? words.slice(begin.length) : null
}
