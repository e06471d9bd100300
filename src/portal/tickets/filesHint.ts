import 'server-only'
import { fileSizeMax, filesPerMessageMax } from '@/media/limits'
import { readWords, words } from '../words'
import { fileSize } from '@/src/fileSize'

/** The limits for files, in words. */
export async function filesHint() {
  const [t, { language }] = await Promise.all([words('files'), readWords()])
  return t('hint', { count: filesPerMessageMax, size: fileSize(fileSizeMax, language) })
}
