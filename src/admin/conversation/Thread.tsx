import { idOf } from '@/src/domain/ids'
import type { DeskWords } from '../deskWords'
import type { DeskEvent } from '../read/readEvents'
import type { DeskFile } from '../read/readFiles'
import { messagesShown, type DeskMessage } from '../read/readMessages'
import { RelativeTime } from '../RelativeTime'
import { Entry } from './Entry'
import { timeline } from './timeline'
import { wordedEvents } from './wordedEvents'

type Props = {
  messages: readonly DeskMessage[]
  events: readonly DeskEvent[]
  files: ReadonlyMap<string, readonly DeskFile[]>
  names: ReadonlyMap<string, string>
  language: string
  t: DeskWords
}

/** Replies and notes, oldest first, with a quiet line for each change between them. */
export function Thread({ messages, events, files, names, language, t }: Props) {
  return (
    <ol className="desk-thread" aria-label={t('conversation')}>
      {messages.length === messagesShown && (
        <li className="desk-event">{t('onlyLatest', { count: messagesShown })}</li>
      )}
      {timeline(messages, wordedEvents(events, names, t)).map((each) =>
        each.type === 'event' ? (
          <li key={each.event.id} className="desk-event">
            {each.event.words} · <RelativeTime at={each.event.createdAt} />
          </li>
        ) : (
          <li key={each.message.id}>
            <Entry
              id={each.message.id}
              author={{
                id: idOf(each.message.author.value) ?? each.message.id,
                name: each.message.authorName,
                label: t(each.message.authorSide === 'staff' ? 'team' : 'client'),
              }}
              kind={each.message.isInternal ? 'note' : each.message.authorSide}
              at={each.message.createdAt}
              content={each.message.content}
              files={files.get(each.message.id)}
              language={language}
              t={t}
            />
          </li>
        ),
      )}
    </ol>
  )
}
