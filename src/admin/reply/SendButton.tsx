'use client'

import { macroStatuses } from '@/src/domain/cannedReply/cannedReply'
import { ticketStatus, type TicketStatus } from '@/src/domain/ticket/status'
import { Button } from '@payloadcms/ui'
import { ChevronUp } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useDeskWords } from '../useDeskWords'

export type NextStatus = (typeof macroStatuses)[number]

/** Where the ticket can go with a message. An answer to an open one takes it up by itself. */
export const nextStatuses = (status: TicketStatus): NextStatus[] =>
  macroStatuses.filter(
    (next) =>
      ticketStatus[status].moves.staff.includes(next) &&
      !(next === 'in_progress' && status === 'open'),
  )

type Props = {
  label: string
  isNote: boolean
  /** Empty where sending is all there is. */
  next: readonly NextStatus[]
  onSend: (next?: NextStatus) => void
  /** Sends it at a time; not for what nobody waits for. */
  onPlan?: () => void
}

/** Sends; beside it the ways to send and move the ticket in one go. */
export function SendButton({ label, isNote, next, onSend, onPlan }: Props) {
  const t = useDeskWords()
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  useEffect(() => {
    if (isOpen) items()[0]?.focus()
  }, [isOpen])

  function onKeyDown(event: KeyboardEvent) {
    const all = items()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key]
    if (event.key === 'Escape') {
      setOpen(false)
      toggle.current?.focus()
    } else if (to !== undefined) all[to % all.length]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={root}
      className="desk-send"
      onBlur={({ relatedTarget }) => {
        if (!root.current?.contains(relatedTarget as Node | null)) setOpen(false)
      }}
    >
      <Button type="button" size="medium" margin={false} onClick={() => onSend()}>
        {label}
      </Button>
      {(next.length > 0 || onPlan) && (
        <button
          ref={toggle}
          type="button"
          className="desk-send__more"
          aria-haspopup="menu"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t('sendMore')}
          onClick={() => setOpen((before) => !before)}
        >
          <ChevronUp aria-hidden size={16} />
        </button>
      )}
      {isOpen && (
        <ul id={id} role="menu" aria-label={t('sendMore')} onKeyDown={onKeyDown}>
          {next.map((status) => (
            <li key={status} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  setOpen(false)
                  onSend(status)
                }}
              >
                {t(`${isNote ? 'saveAnd' : 'sendAnd'}_${status}`)}
              </button>
            </li>
          ))}
          {onPlan && (
            <li role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  setOpen(false)
                  onPlan()
                }}
              >
                {t('sendLater')}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
