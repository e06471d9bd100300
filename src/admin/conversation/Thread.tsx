import { idOf } from '@/src/domain/ids'
import type { DeskWords } from '../deskWords'
import type { DeskEvent } from '../read/readEvents'
import type { DeskFile } from '../read/readFiles'
import { messagesShown, type DeskMessage } from '../read/readMessages'
import { RelativeTime } from '../Times'
import { Entry } from './Entry'
import { EventSentence } from './EventSentence'
import { timeline } from '@/src/ui/thread/timeline'
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
        each.kind === 'change' ? (
          <li key={each.item.id} className="desk-event">
            <EventSentence words={each.item.words} /> · <RelativeTime at={each.at} />
          </li>
        ) : (
          <li key={each.item.id} data-message={each.item.id}>
            <Entry
              id={each.item.id}
              author={{
                id: idOf(each.item.author.value) ?? each.item.id,
                name: each.item.authorName,
                label: t(each.item.authorSide === 'staff' ? 'team' : 'client'),
              }}
              kind={each.item.isInternal ? 'note' : each.item.authorSide}
              at={each.at}
              content={each.item.content}
              files={files.get(each.item.id)}
              language={language}
              t={t}
            />
          </li>
        ),
      )}
    </ol>
  )
}
