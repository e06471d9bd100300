import { newUpload, type Upload } from './Upload'
import type { UploadWords } from './uploadWords'

type Limits = Pick<UploadWords, 'endings' | 'size' | 'count' | 'tooLarge' | 'wrongKind' | 'tooMany'>

const endingOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()

const isFine = ({ state }: Upload) => state !== 'failed'

/** The files after some more were chosen. What the desk would refuse is refused here already, each
 * with its reason; the desk has the last word on the others. */
export function takeFiles(before: readonly Upload[], files: readonly File[], limits: Limits) {
  return files.reduce<Upload[]>(
    (taken, file) => {
      const reason = !limits.endings.includes(endingOf(file.name))
        ? limits.wrongKind
        : file.size > limits.size
          ? limits.tooLarge
          : taken.filter(isFine).length >= limits.count
            ? limits.tooMany
            : undefined
      const upload = newUpload(file)
      return [
        ...taken,
        reason ? { ...upload, state: 'failed', problem: 'refused', reason } : upload,
      ]
    },
    [...before],
  )
}
