import 'server-only'
import type { FileGroup } from '@/src/domain/files'
import { readWords, words } from '../words'

/** "documents, pictures and fonts": the kinds of files that are taken, in the reader's language. */
export async function wordKinds(groups: readonly FileGroup[]): Promise<string> {
  const [t, { language }] = await Promise.all([words('fileKinds'), readWords()])
  return new Intl.ListFormat(language).format(groups.map((group) => t(group)))
}
