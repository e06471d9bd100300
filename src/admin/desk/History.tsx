import type { DeskWords } from '../deskWords'
import { EventSentence } from '../conversation/EventSentence'
import { wordedEvents } from '../conversation/wordedEvents'
import type { DeskEvent } from '../read/readEvents'
import { RelativeTime } from '../Times'

type Props = {
  events: readonly DeskEvent[]
  names: ReadonlyMap<string, string>
  createdAt: string
  t: DeskWords
}

/** Everything that was ever changed, newest first, behind one click. */
export function History({ events, names, createdAt, t }: Props) {
  const lines = wordedEvents(events, names, t).toReversed()
  return (
    <details className="desk-card desk-history">
      <summary>{t('history', { count: lines.length })}</summary>
      <ol>
        {lines.map(({ id, words, createdAt: at }) => (
          <li key={id}>
            <EventSentence words={words} />{' '}
            <span className="desk-quiet">
              <RelativeTime at={at} />
            </span>
          </li>
        ))}
        <li>
          {t('asked')}{' '}
          <span className="desk-quiet">
            <RelativeTime at={createdAt} />
          </span>
        </li>
      </ol>
    </details>
  )
}
