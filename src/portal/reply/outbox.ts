import type { Upload } from '../upload/Upload'
import type { Problem } from './problemOf'

/** A reply from the moment it is sent until the thread itself shows it. */
export type Letter = {
  key: string
  content: string
  at: string
  state: 'sending' | 'failed' | 'sent'
  /** Of the message, once it is stored. */
  id?: string
  problem?: Problem
  /** What the server said of it, where that says more than the kind of problem. */
  said?: string
  uploads: Upload[]
}

export type Step =
  | { do: 'add'; letters: Letter[] }
  | { do: 'change'; key: string; to: Partial<Letter> }
  | { do: 'drop'; key: string }
  | { do: 'upload'; key: string; upload: string; to: Partial<Upload> }
  | { do: 'cancel'; key: string; upload: string }

const eachLetter = (letters: readonly Letter[], key: string, to: (letter: Letter) => Letter) =>
  letters.map((letter) => (letter.key === key ? to(letter) : letter))

/** What waits to be sent, after one step more. */
export function outbox(letters: readonly Letter[], step: Step): readonly Letter[] {
  switch (step.do) {
    case 'add':
      return [...letters, ...step.letters]
    case 'change':
      return eachLetter(letters, step.key, (letter) => ({ ...letter, ...step.to }))
    case 'drop':
      return letters.filter(({ key }) => key !== step.key)
    case 'upload':
      return eachLetter(letters, step.key, (letter) => ({
        ...letter,
        uploads: letter.uploads.map((upload) =>
          upload.key === step.upload ? { ...upload, ...step.to } : upload,
        ),
      }))
    case 'cancel':
      return eachLetter(letters, step.key, (letter) => ({
        ...letter,
        uploads: letter.uploads.filter(({ key }) => key !== step.upload),
      }))
  }
}

const isDelivered = ({ state, uploads }: Letter) =>
  state === 'sent' && uploads.every((upload) => upload.state === 'sent')

/** What the page still has to show of them: nothing of a reply that stands in the thread, files and
 * all. */
export const unshown = (letters: readonly Letter[], thread: ReadonlySet<string>) =>
  letters.filter((letter) => !(letter.id && thread.has(letter.id) && isDelivered(letter)))

/** The words that no answer has confirmed yet, as they are kept over a reload. Files cannot be. */
export const unconfirmed = (letters: readonly Letter[]) =>
  letters
    .filter(({ state }) => state !== 'sent')
    .map(({ key, content, at }) => ({ key, content, at }))

export const isBusy = (letters: readonly Letter[]) =>
  letters.some(
    ({ state, uploads }) =>
      state === 'sending' || (state === 'sent' && uploads.some((each) => each.state !== 'sent')),
  )
