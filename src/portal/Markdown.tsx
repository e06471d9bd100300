import { MarkdownText } from '@/src/ui/markdown/MarkdownText'
import { useWords } from './useWords'

/** A person's text in the clothes of the portal. */
export function Markdown({ children }: { children: string }) {
  const t = useWords('markdown')
  const look = {
    className: 'prose typed',
    words: { asTyped: t('asTyped') },
    labels: { code: t('code'), table: t('table') },
  }
  return <MarkdownText look={look}>{children}</MarkdownText>
}
