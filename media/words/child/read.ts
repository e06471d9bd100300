import type { WordsKind } from '../wordsIn.ts'
import type { wordsBounds } from '../bounds.ts'
import { Gathered } from './Gathered.ts'
import { fromOffice, Locked } from './fromOffice.ts'
import { fromPage, fromText } from './fromText.ts'

export type Read = { state: 'read' | 'empty' | 'locked' | 'unreadable'; text: string }

const isLocked = (error: unknown) =>
  error instanceof Locked ||
  (error instanceof Error &&
    (error.name === 'PasswordException' || error.message.includes('strong encryption')))

/** The words of one file, with all that is in it taken for hostile. Never throws. */
export async function read(
  kind: WordsKind,
  bytes: Buffer,
  bounds: typeof wordsBounds,
): Promise<Read> {
  const words = new Gathered(bounds.characters)
  try {
    if (kind === 'office') await fromOffice(bytes, words, bounds)
    else if (kind === 'page') fromPage(bytes, words, bounds)
    else if (kind === 'text') fromText(bytes, words, bounds)
    else {
      // It is large, and few files are of its kind.
      const { fromPdf } = await import('./fromPdf.ts')
      await fromPdf(new Uint8Array(bytes), words, bounds)
    }
  } catch (error) {
    const text = words.toString()
    if (text !== '') return { state: 'read', text }
    return { state: isLocked(error) ? 'locked' : 'unreadable', text }
  }
  const text = words.toString()
  return { state: text === '' ? 'empty' : 'read', text }
}
