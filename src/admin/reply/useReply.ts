'use client'

import { contentMax } from '@/src/domain/limits'
import type { TicketStatus } from '@/src/domain/ticket/status'
import { isBlank, typedText } from '@/src/domain/text/typedText'
import { useRef, useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { useFreshView } from '../form/useFreshView'
import { useTicketPath } from '../api/useTicketPath'
import { attachFiles } from './attachFiles'
import type { ChosenFile } from './chosenFile'
import { deskRequest, withJson } from '../api/deskRequest'
import { Refusal } from '../api/Refusal'
import type { Draft } from './useDraft'

export type Outcome = { done?: string; problem?: string }

type Asked = { draft: Draft; files: readonly ChosenFile[]; status: TicketStatus | null }

/** What is left to do after an attempt: nothing when all went well. */
type Left = { isSent: boolean; files: readonly ChosenFile[] }

/** Sends a reply or saves a note, then its files, then the new status; says what did not work. */
export function useReply(id: string) {
  const t = useDeskWords()
  const ticket = useTicketPath(id)
  const refresh = useFreshView()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>({})
  const lastMessage = useRef<string | null>(null)
  const unreachable = t('noConnection')

  async function deliver({ draft, files, status }: Asked): Promise<Left> {
    const isEmpty = isBlank(draft.text)
    // Files that were refused before belong to the message that went out without them.
    const onlyFiles =
      isEmpty && lastMessage.current !== null && files.some(({ refusal }) => refusal)
    if (!onlyFiles) lastMessage.current = null
    if (!isEmpty) {
      const body = { content: draft.text, isInternal: draft.isNote }
      const message = await deskRequest(
        `${ticket}/messages`,
        withJson('POST', body, draft.key),
        unreachable,
      )
      lastMessage.current = message.id
    }
    const target = { ticket, message: lastMessage.current, isNote: draft.isNote, unreachable }
    const { refused, message } = await attachFiles(files, target)
    lastMessage.current = message
    if (message === null) {
      setOutcome({ problem: t('filesStay') })
      return { isSent: false, files: refused }
    }
    const done = onlyFiles ? '' : t(draft.isNote ? 'noteSaved' : 'replySent')
    const problems = refused.length > 0 ? [t('filesStay')] : []
    if (status && !onlyFiles) {
      try {
        await deskRequest(ticket, withJson('PATCH', { status }), unreachable)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        problems.push(t('statusStays', { reason: error.message }))
      }
    }
    setOutcome({ done, problem: problems.join(' ') })
    await refresh()
    return { isSent: true, files: refused }
  }

  async function send(asked: Asked): Promise<Left> {
    const nothing: Left = { isSent: false, files: asked.files }
    if (isBusy) return nothing
    const text = typedText(asked.draft.text)
    if (text === '' && asked.files.length === 0) {
      setOutcome({ problem: t('writeFirst') })
      return nothing
    }
    if (text.length > contentMax) {
      const count = text.length - contentMax
      setOutcome({ problem: t('tooLong', { count, max: contentMax }) })
      return nothing
    }
    setBusy(true)
    setOutcome({})
    try {
      return await deliver(asked)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setOutcome({ problem: t('notSent', { reason: error.message }) })
      return nothing
    } finally {
      setBusy(false)
    }
  }

  return { send, isBusy, outcome }
}
