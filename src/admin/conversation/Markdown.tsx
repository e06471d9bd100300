import { MarkdownText } from '@/src/ui/markdown/MarkdownText'
import type { DeskWords } from '../deskWords'

/** A person's text in the clothes of the admin. */
export function Markdown({ children, t }: { children: string; t: DeskWords }) {
  const look = {
    className: 'desk-prose',
    words: { asTyped: t('asTyped') },
    labels: { code: t('codeBlock'), table: t('table') },
  }
  return <MarkdownText look={look}>{children}</MarkdownText>
}
