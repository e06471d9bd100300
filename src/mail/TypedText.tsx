import { MarkdownText, type Look } from '@/src/ui/markdown/MarkdownText'

import { styles, typedStyles } from './styles'
import type { MailProps } from './template'

type Props = Pick<MailProps, 'part' | 'words'> & { children: string }

/**
 * What a person typed: with its marks as on the pages, or, in the part without any markup, just as
 * it was typed.
 */
export function TypedText({ part, words, children }: Props) {
  if (part === 'text') return <pre>{children}</pre>
  const look: Look = {
    className: 'typed',
    style: styles.typed,
    styles: typedStyles,
    words: { asTyped: words('frame.asTyped') },
  }
  return <MarkdownText look={look}>{children}</MarkdownText>
}
