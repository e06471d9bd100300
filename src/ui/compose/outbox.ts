import { newUpload, type Upload } from './Upload'
import type { Newer } from '@/src/domain/ticket/newer'
import type { Priority } from '@/src/domain/ticket/priority'
import type { TicketStatus } from '@/src/domain/ticket/status'
import type { Problem } from './problemOf'

/** What is written to a ticket, and what it asks of it besides. */
export type Composed = {
  /** Empty where its files say all. */
  content: string
  isInternal?: boolean
  status?: TicketStatus
  reopen?: boolean
  priority?: Priority
  /** Null: nobody. */
  assignTo?: string | null
  category?: string
  /** The last thing of the ticket that its writer knew; what is newer stops it. */
  after?: string
  /** What its words come from. */
  cannedReply?: string
}

/** A reply from the moment it is sent until the thread itself shows it. */
export type Letter = Composed & {
  key: string
  at: string
  /** One that waits can still be taken back, until it is `due`. */
  state: 'waiting' | 'sending' | 'failed' | 'sent'
  due?: string
  /** What came in while it was written, and stopped it. */
  newer?: readonly Newer[]
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
  Pick<Letter, 'key' | 'at' | 'due' | 'id' | 'isRequest'> & {
    files: { key: string; name: string }[]
  }

/** Without what was not said, so that the same letter is always the same to the desk. */
export const composedOf = ({
  content,
  isInternal,
  status,
  reopen,
  ...more
}: Composed): Composed => ({
  content,
  ...(isInternal && { isInternal }),
  ...(status && { status }),
  ...(reopen && { reopen }),
  ...(more.priority && { priority: more.priority }),
  ...(more.assignTo !== undefined && { assignTo: more.assignTo }),
  ...(more.category && { category: more.category }),
  ...(more.after && { after: more.after }),
  ...(more.cannedReply && { cannedReply: more.cannedReply }),
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
    .map(({ key, at, state, due, id, isRequest, uploads, ...letter }) => ({
      ...{ key, at },
      ...composedOf(letter),
      ...(state === 'sent' ? { id, isRequest } : {}),
      ...(state === 'waiting' ? { due } : {}),
      files: uploads.filter(isOpen).map((upload) => ({ key: upload.key, name: upload.file.name })),
    }))

const isMoving = ({ state }: Upload) => state === 'waiting' || state === 'sending'

export const isBusy = (letters: readonly Letter[]) =>
  letters.some(
    ({ state, uploads }) =>
      state === 'sending' ||
      // Words alone go out even from a page that is left; files need it open.
      (state === 'waiting' && uploads.length > 0) ||
      (state === 'sent' && uploads.some(isMoving)),
  )

/** Letters whose time to be taken back is over. */
export const dueBy = (letters: readonly Letter[], now: number) =>
  letters.filter(({ state, due }) => state === 'waiting' && Date.parse(due ?? '') <= now)

/** When the next one is due; null while none waits. */
export const nextDue = (letters: readonly Letter[]): number | null => {
  const times = letters.flatMap(({ state, due }) =>
    state === 'waiting' && due ? [Date.parse(due)] : [],
  )
  return times.length > 0 ? Math.min(...times) : null
}
