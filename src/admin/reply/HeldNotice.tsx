'use client'

import { ticketStatuses } from '@/src/domain/ticket/status'
import type { Newer } from '@/src/domain/ticket/newer'
import { Button } from '@payloadcms/ui'
import { useDeskWords } from '../useDeskWords'
import type { DeskNames } from './useReplyWords'

type Props = {
  newer: readonly Newer[]
  names: DeskNames
  onKeepWriting: () => void
  onSendAnyway: () => void
}

/** What has come in while somebody wrote, beside what they wrote. */
export function HeldNotice({ newer, names, onKeepWriting, onSendAnyway }: Props) {
  const t = useDeskWords()
  const look = { type: 'button', size: 'small', margin: false } as const
  const toOf = ({ kind, text }: Newer) => {
    if (kind === 'assigned') {
      return names.assignedTo.find(({ value }) => value === text)?.label ?? t('nobody')
    }
    const status = ticketStatuses.find((each) => each === text)
    return status ? t(`status_${status}`) : ''
  }
  return (
    <div role="alert" className="desk-outcome desk-held" data-tone="amber">
      <p>
        <strong>{t('heldTitle')}</strong>
      </p>
      <ul>
        {newer.map((each) => (
          <li key={each.id}>
            {t(`newer_${each.kind}`, { name: each.name ?? t('theDesk'), to: toOf(each) })}
            {(each.kind === 'replied' || each.kind === 'noted') && (
              <blockquote dir="auto">{each.text}</blockquote>
            )}
          </li>
        ))}
      </ul>
      <div className="desk-actions">
        <Button {...look} buttonStyle="primary" onClick={onKeepWriting}>
          {t('heldKeep')}
        </Button>
        <Button {...look} buttonStyle="secondary" onClick={onSendAnyway}>
          {t('heldSend')}
        </Button>
      </div>
    </div>
  )
}
