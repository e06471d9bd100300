'use client'

import type { Piece } from '@/src/domain/search/marks'
import type { InboxRow } from '@/src/operations/inbox/readInbox'
import Link from 'next/link'
import { Initials } from '../Initials'
import { PriorityMark } from '../PriorityMark'
import { RelativeTime } from '../Times'
import { StatusBadge } from '../StatusBadge'
import { TimeLeft } from '../sla/TimeLeft'
import { useDeskWords } from '../useDeskWords'

type Props = {
  row: InboxRow
  href: string
  isMarked: boolean
  onMark: (id: string, isRange: boolean) => void
}

const Marked = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ text, isHit }, at) =>
    isHit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  )

/** Who spoke last, and a line of it; what was searched for, where something was. */
function LastLine({ row }: { row: InboxRow }) {
  const t = useDeskWords()
  const { did, name, isMine, line } = row.last
  if (row.found?.snippet) return <Marked pieces={row.found.snippet} />
  const who = isMine ? t('inboxYou') : name
  const said = did === 'withdrew' ? t('inboxWithdrew') : line || t('inboxFilesOnly')
  return (
    <>
      {did === 'noted' && <span className="inbox-note">{t('note')}</span>} <b>{who}:</b>{' '}
      <span dir="auto">{said}</span>
    </>
  )
}

/** A ticket to be told from others at a glance: the whole row leads to it. */
export function Row({ row, href, isMarked, onMark }: Props) {
  const t = useDeskWords()
  const { number, subject, found, requester, organization, assignee, sla, isNew, fresh } = row
  return (
    <li
      className="inbox-row"
      data-new={isNew ? '' : undefined}
      data-marked={isMarked ? '' : undefined}
    >
      <label className="inbox-row__mark">
        <input
          type="checkbox"
          aria-label={t('inboxMark', { number })}
          checked={isMarked}
          onChange={({ nativeEvent }) =>
            onMark(row.id, (nativeEvent as MouseEvent).shiftKey === true)
          }
        />
      </label>
      <Link className="inbox-row__link" href={href} prefetch={false} data-row={row.id}>
        <span className="inbox-row__subject" dir="auto">
          {isNew && (
            <span
              className="inbox-dot"
              role="img"
              aria-label={t('inboxNew')}
              title={t('inboxNew')}
            />
          )}
          <span className="inbox-row__title">
            {found ? <Marked pieces={found.subject} /> : subject}
          </span>
        </span>
        {fresh > 0 && isNew && (
          <span className="inbox-row__fresh">{t('inboxFresh', { count: fresh })}</span>
        )}
        <span className="inbox-row__time">
          <RelativeTime at={row.lastActivityAt} />
        </span>
        <span className="inbox-row__line">
          <span className="inbox-row__who">
            #{number} · <bdi>{requester}</bdi> · <bdi>{organization}</bdi>
          </span>
          <span className="inbox-row__said">
            <LastLine row={row} />
          </span>
        </span>
        <span className="inbox-row__facts">
          <TimeLeft dueAt={sla.dueAt} left={sla.left} state={sla.state} />
          {row.priority !== 'normal' && <PriorityMark priority={row.priority} />}
          <StatusBadge status={row.status} waitingOn={row.waitingOn} />
          <bdi className="inbox-row__last" aria-hidden>
            {row.last.isMine ? t('inboxYou') : row.last.name}
          </bdi>
        </span>
        <span className="inbox-row__assignee">
          {assignee ? (
            <>
              <Initials id={assignee.id} name={assignee.name} />
              <span>{assignee.name}</span>
            </>
          ) : (
            <span className="desk-quiet">{t('nobody')}</span>
          )}
        </span>
      </Link>
    </li>
  )
}
