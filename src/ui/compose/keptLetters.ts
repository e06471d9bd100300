import { newUpload } from './Upload'
import { dropDraft, keepDraft, type Place, readDraft } from './draftStore'
import { keepFiles, keptFiles } from './keptFiles'
import { type KeptLetter, type Letter, unconfirmed } from './outbox'
import { hour } from '@/src/domain/time/durations'

/** What happened to a letter that waits, for every tab that has it before it: it was taken back, or
 * went out with the page that was left. */
type Mark = 'undone' | 'left'

const most = 20

const placeOf = ({ viewer, at }: Place, mark: Mark): Place => ({ viewer, at: `${at}:${mark}` })

export function markLetter(place: Place, mark: Mark, key: string): void {
  const before = readDraft<string[]>(placeOf(place, mark)) ?? []
  keepDraft(placeOf(place, mark), [...before, key].slice(-most))
}

export const isMarked = (place: Place, mark: Mark, key: string): boolean =>
  (readDraft<string[]>(placeOf(place, mark)) ?? []).includes(key)

/** Where what is on its way to a ticket is kept until it has arrived. */
export const outboxPlace = (viewer: string, ticket: string): Place => ({
  viewer,
  at: `${ticket}:outbox`,
})

/** Tells whether there is anything new to keep: how far an upload is makes no difference. */
export const outlineOf = (letters: readonly Letter[]) => JSON.stringify(unconfirmed(letters))

/** Whether all of it is kept, files too. */
export async function keepLetters(place: Place, letters: readonly Letter[]): Promise<boolean> {
  const open = unconfirmed(letters)
  const isKept = open.length === 0 || keepDraft(place, open)
  if (open.length === 0) dropDraft(place)
  const kept = new Set(open.flatMap(({ files }) => files.map(({ key }) => key)))
  const files = letters.flatMap(({ uploads }) => uploads.filter(({ key }) => kept.has(key)))
  const chosen = files.map(({ key, file }) => ({ key, file }))
  return (await keepFiles(place, chosen)) && isKept
}

/** Milliseconds: a little less than the desk knows a letter again by its key. */
const knownFor = 23 * hour

const isStillKnown = (at: string) => Date.now() - Date.parse(at) < knownFor

function asLetter({ files = [], ...letter }: KeptLetter, found: ReadonlyMap<string, File>): Letter {
  const isSent = letter.id !== undefined || letter.isRequest === true
  const uploads = files.flatMap(({ key }) => {
    const file = found.get(key)
    if (!file) return []
    const upload = { ...newUpload(file), key }
    // What is not sent yet goes with its words; what is left of a sent one waits to be tried again.
    return isSent ? { ...upload, state: 'failed' as const, problem: 'offline' as const } : upload
  })
  return {
    ...letter,
    ...(isSent
      ? { state: 'sent' }
      : letter.due && isStillKnown(letter.at)
        ? { state: 'waiting' }
        : { state: 'failed', problem: 'offline' }),
    uploads,
    lost: files.filter(({ key }) => !found.has(key)).map(({ name }) => name),
  }
}

/** One that was on its way when the page was left goes on: its answer is asked for. */
const hurried = (place: Place, letter: KeptLetter): KeptLetter =>
  isMarked(place, 'left', letter.key) ? { ...letter, due: letter.at } : letter

export async function keptLetters(place: Place): Promise<Letter[]> {
  const kept = readDraft<KeptLetter[]>(place) ?? []
  if (kept.length === 0) return []
  const found = new Map((await keptFiles(place)).map(({ key, file }) => [key, file] as const))
  return kept
    .filter(({ key }) => !isMarked(place, 'undone', key))
    .map((letter) => asLetter(hurried(place, letter), found))
}
