import 'server-only'
import { fileSize } from '@/src/fileSize'
import { fileSizeMax, filesPerMessageMax } from '@/media/limits'
import { readWords, words } from '../words'

/** Bytes of one form with all its files; `bodySizeLimit` in next.config.mjs leaves room for them. */
const together = 28 * 1024 * 1024

/** The limits for the files of one form, for the eye and for the field that checks them. */
export async function filesHint() {
  const [t, { language }] = await Promise.all([words('files'), readWords()])
  const facts = {
    count: filesPerMessageMax,
    size: fileSize(fileSizeMax, language),
    together: fileSize(together, language),
  }
  return {
    hint: t('hint', facts),
    limits: { each: fileSizeMax, together, tooLarge: t('tooLarge', facts) },
  }
}
