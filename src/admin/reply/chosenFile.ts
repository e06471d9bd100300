import { newKey } from '@/src/newKey'

/** A file that waits to be attached, and why it was refused when it was. */
export type ChosenFile = {
  key: string
  file: File
  refusal?: string
  /** Refused before it was sent, and so never will be. */
  isWrong?: boolean
}

export const chosenFile = (file: File): ChosenFile => ({ key: newKey(), file })
