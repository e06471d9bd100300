'use client'

import { type TicketStatus, isDone } from '@/src/domain/ticket/status'
import { Button, toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { deskRequest, withJson } from './api/deskRequest'
import { Refusal } from './api/Refusal'
import type { DeskWord } from './translations'
import { useDeskWords } from './useDeskWords'
import { useFreshView } from './form/useFreshView'
import { useTicketPath } from './api/useTicketPath'

type Props = { id: string; status: TicketStatus; isMine: boolean }

/** What takes one step: take the ticket, close it, open it again. */
export function TicketActions({ id, status, isMine }: Props) {
  const t = useDeskWords()
  const { user } = useAuth()
  const ticket = useTicketPath(id)
  const refresh = useFreshView()
  const [isBusy, setBusy] = useState(false)

  async function act(path: string, init: RequestInit, done: DeskWord) {
    setBusy(true)
    try {
      await deskRequest(path, init, t('noConnection'))
      toast.success(t(done))
      await refresh()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      toast.error(error.message)
    } finally {
      setBusy(false)
    }
  }

  const look = { type: 'button', size: 'small', margin: false, buttonStyle: 'secondary' } as const
  return (
    <div className="desk-actions">
      {!isMine && (
        <Button
          {...look}
          disabled={isBusy}
          onClick={() =>
            void act(ticket, withJson('PATCH', { assignedTo: user?.id }), 'assignedToYou')
          }
        >
          {t('assignToMe')}
        </Button>
      )}
      {status !== 'closed' && (
        <Button
          {...look}
          disabled={isBusy}
          onClick={() => void act(`${ticket}/closure`, { method: 'POST' }, 'isClosed')}
        >
          {t('close')}
        </Button>
      )}
      {isDone(status) && (
        <Button
          {...look}
          disabled={isBusy}
          onClick={() => void act(`${ticket}/closure`, { method: 'DELETE' }, 'isReopened')}
        >
          {t('reopen')}
        </Button>
      )}
    </div>
  )
}
