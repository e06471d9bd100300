import 'server-only'
import type { EditorWords } from '@/src/ui/editor/FormatBar'
import { words } from '../words'

/** The words that the browser needs around a text that can be formatted. */
export async function markdownWords() {
  const t = await words('markdown')
  const names = [
    ...['toolbar', 'bold', 'italic', 'list', 'numbers', 'quote', 'code', 'link'],
    ...['preview', 'nothing', 'asTyped', 'table'],
  ] as const
  const all = names.map((name) => [name, t(name as Parameters<typeof t>[0])])
  return Object.fromEntries(all) as MarkdownWords
}

export type MarkdownWords = EditorWords & Record<'asTyped' | 'table', string>
