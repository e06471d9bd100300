import 'server-only'
import { words } from '../words'
import type { MarkdownWords } from './MarkdownField'

export async function markdownWords(): Promise<MarkdownWords> {
  const t = await words('markdown')
  return {
    write: t('write'),
    preview: t('preview'),
    nothing: t('nothing'),
    failed: t('failed'),
  }
}
