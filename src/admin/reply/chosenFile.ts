import { wrongChoice, type ChoiceLimits, type WrongChoice } from '@/src/domain/files'
import { newKey } from '@/src/ui/compose/newKey'

/** A file that waits to be attached, and why it was refused when it was. */
export type ChosenFile = {
  key: string
  file: File
  refusal?: string
  /** Refused before it was sent, so it never will be. */
  isWrong?: boolean
}

/** The files after some more were chosen; what the desk would refuse is refused here already. */
export const chooseFiles = (
  before: readonly ChosenFile[],
  files: readonly File[],
  limits: ChoiceLimits,
  wording: (what: WrongChoice) => string,
): ChosenFile[] =>
  files.reduce<ChosenFile[]>(
    (taken, file) => {
      const beside = taken.filter(({ isWrong }) => !isWrong).length
      const what = wrongChoice(file, beside, limits)
      const wrong = what ? { refusal: wording(what), isWrong: true } : {}
      return [...taken, { key: newKey(), file, ...wrong }]
    },
    [...before],
  )
