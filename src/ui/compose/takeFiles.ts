import { wrongChoice, type ChoiceLimits, type WrongChoice } from '@/src/domain/files'
import { newUpload, type Upload } from './Upload'

/** What the team has set for files, and the words for what it does not take. */
export type Taking = { limits: ChoiceLimits; wrong: Readonly<Record<WrongChoice, string>> }

const isFine = ({ state }: Upload) => state !== 'failed'

/** The files after some more were chosen. What the desk would refuse is refused here already, each
 * with its reason; the desk has the last word on the others. */
export function takeFiles(
  before: readonly Upload[],
  files: readonly File[],
  { limits, wrong }: Taking,
) {
  return files.reduce<Upload[]>(
    (taken, file) => {
      const what = wrongChoice(file, taken.filter(isFine).length, limits)
      const upload = newUpload(file)
      return [
        ...taken,
        what ? { ...upload, state: 'failed', problem: 'refused', reason: wrong[what] } : upload,
      ]
    },
    [...before],
  )
}
