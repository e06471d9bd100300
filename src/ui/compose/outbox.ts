import { newUpload, type Upload } from './Upload'
import type { TicketStatus } from '@/src/domain/ticket/status'
import type { Problem } from './problemOf'

/** What is written to a ticket, and what it asks of it besides. */
export type Composed = {
  /** Empty where its files say all. */
  content: string
  isInternal?: boolean
  status?: TicketStatus
  reopen?: boolean
}

/** A reply from the moment it is sent until the thread itself shows it. */
export type Letter = Composed & {
  key: string
  at: string
  state: 'sending' | 'failed' | 'sent'
  /** Of the message, once it is stored. */
  id?: string
  /** No reply: only files that belong to the request itself. */
  isRequest?: boolean
  problem?: Problem
  /** What the server said of it, where that says more than the kind of problem. */
  said?: string
  uploads: Upload[]
  /** The names of files that went with it and that the browser could not keep. */
  lost?: readonly string[]
}

/** What is kept of a letter over a reload: its files lie apart, by the keys of their uploads. */
export type KeptLetter = Composed &
  Pick<Letter, 'key' | 'at' | 'id' | 'isRequest'> & { files: { key: string; name: string }[] }

/** Without what was not said, so that the same letter is always the same to the desk. */
export const composedOf = ({ content, isInternal, status, reopen }: Composed): Composed => ({
  content,
  ...(isInternal && { isInternal }),
  ...(status && { status }),
  ...(reopen && { reopen }),
})

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

export const isUnsent = ({ state }: Upload) => state !== 'sent'

/** Its files as they were chosen, to be sent another way. */
export const leftOf = ({ uploads }: Letter): Upload[] =>
  uploads.filter(isUnsent).map(({ file, key }) => ({ ...newUpload(file), key }))

/** Refused for good: sending it again would end in the same words. */
const isOpen = (upload: Upload) => isUnsent(upload) && upload.problem !== 'refused'

const isDelivered = ({ state, uploads, lost = [] }: Letter) =>
  state === 'sent' && !uploads.some(isUnsent) && lost.length === 0

/** Whether the thread shows its words, so that only its files are left to be shown. */
export const isInThread = ({ id, isRequest }: Letter, thread: ReadonlySet<string>) =>
  isRequest === true || (id !== undefined && thread.has(id))

/** What the page still has to show of them: nothing of a reply that stands in the thread, files and
 * all. */
export const unshown = (letters: readonly Letter[], thread: ReadonlySet<string>) =>
  letters.filter((letter) => !(isInThread(letter, thread) && isDelivered(letter)))

/** What no answer has confirmed yet, as it is kept over a reload. */
export const unconfirmed = (letters: readonly Letter[]): KeptLetter[] =>
  letters
    .filter(({ state, uploads }) => state !== 'sent' || uploads.some(isOpen))
    .map(({ key, at, state, id, isRequest, uploads, ...letter }) => ({
      ...{ key, at },
      ...composedOf(letter),
      ...(state === 'sent' ? { id, isRequest } : {}),
      files: uploads.filter(isOpen).map((upload) => ({ key: upload.key, name: upload.file.name })),
    }))

const isMoving = ({ state }: Upload) => state === 'waiting' || state === 'sending'

export const isBusy = (letters: readonly Letter[]) =>
  letters.some(
    ({ state, uploads }) => state === 'sending' || (state === 'sent' && uploads.some(isMoving)),
  )
