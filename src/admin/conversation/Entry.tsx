import { Lock } from 'lucide-react'
import type { DeskWords } from '../deskWords'
import { Initials } from '../Initials'
import type { DeskFile } from '../read/readFiles'
import { RelativeTime } from '../Times'
import { FileList } from './FileList'
import { Markdown } from './Markdown'

type Props = {
  id: string
  author: { id: string; name: string; label: string }
  kind: 'client' | 'staff' | 'note'
  at: string
  content: string
  files?: readonly DeskFile[]
  language: string
  t: DeskWords
}

/** What one person wrote: the request, a reply or a note for the team. */
export function Entry({ id, author, kind, at, content, files, language, t }: Props) {
  return (
    <article className="desk-entry" data-kind={kind} aria-labelledby={`${id}-by`}>
      {kind === 'note' && (
        <p className="desk-entry__note">
          <Lock aria-hidden size={14} />
          {t('internalNote')}
        </p>
      )}
      <header className="desk-entry__head">
        <Initials id={author.id} name={author.name} />
        <h2 id={`${id}-by`} className="desk-entry__author">
          <bdi>{author.name}</bdi> <span className="desk-quiet">{author.label}</span>
        </h2>
        <span className="desk-quiet">
          <RelativeTime at={at} />
        </span>
      </header>
      {content && <Markdown t={t}>{content}</Markdown>}
      <FileList files={files} language={language} t={t} />
    </article>
  )
}
