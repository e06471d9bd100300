'use client'

import { useRouter } from 'next/navigation'
import { useOffline } from 'next/offline'
import { useEffect, useEffectEvent, useReducer, useRef, useState, useTransition } from 'react'
import { useOwnRefresh } from '@/src/ui/live/useOwnRefresh'
import { newKey } from './newKey'
import { useUploads } from './useUploads'
import type { Upload } from './Upload'
import { callApi } from './callApi'
import { keepLetters, keptLetters, outboxPlace, outlineOf } from './keptLetters'
import { composedOf, isBusy, isUnsent, outbox, unshown, type Composed, type Letter } from './outbox'

type Ticket = { id: string; viewer: string; thread: readonly string[] }

/** Sends replies one way or another, and keeps every word and file until an answer confirms it. */
export function useOutbox(
  { id: ticket, viewer, thread }: Ticket,
  onSent: (letter: Composed) => void,
) {
  const router = useRouter()
  const [, startTransition] = useTransition()
  const [letters, dispatch] = useReducer(outbox, [])
  const [isRestored, setRestored] = useState(false)
  const readAgain = useOwnRefresh({
    refresh: () => startTransition(() => router.refresh()),
    ticket,
  })
  const uploads = useUploads(dispatch)

  useEffect(() => {
    let isOver = false
    void keptLetters(outboxPlace(viewer, ticket)).then((again) => {
      if (isOver) return
      if (again.length > 0) dispatch({ do: 'add', letters: again })
      setRestored(true)
    })
    return () => {
      isOver = true
    }
  }, [viewer, ticket])

  const outline = outlineOf(letters)
  useEffect(() => {
    if (isRestored) keepLetters(outboxPlace(viewer, ticket), letters)
  }, [isRestored, viewer, ticket, outline])

  const busy = isBusy(letters)
  useEffect(() => {
    if (!busy) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [busy])

  async function deliver(letter: Letter) {
    const { key } = letter
    const composed = composedOf(letter)
    const begun = Date.now()
    dispatch({ do: 'change', key, to: { state: 'sending', problem: undefined, said: undefined } })
    const stop = (to: Partial<Letter>) => {
      dispatch({ do: 'change', key, to: { ...to, state: 'failed' } })
      // The page learns as well that the desk is away, and when it is back.
      if (to.problem === 'offline') router.refresh()
    }

    const files = letter.uploads.filter(isUnsent)
    if (composed.content === '') {
      const onMessage = (id: string) => {
        dispatch({ do: 'change', key, to: { state: 'sent', id } })
        onSent(composed)
      }
      const batch = { letter: key, ticket, files, as: composed, onMessage }
      const { message, problem, said } = await uploads.send(batch)
      if (message) return readAgain(begun)
      // All of them were taken back.
      if (!problem) return dispatch({ do: 'drop', key })
      return stop({ problem, said })
    }
    const sent = await callApi<{ id: string }>({
      method: 'POST',
      path: `tickets/${ticket}/messages`,
      body: composed,
      key,
    })
    if (!sent.ok) return stop({ problem: sent.problem, said: sent.message })

    dispatch({ do: 'change', key, to: { state: 'sent', id: sent.doc.id } })
    onSent(composed)
    readAgain(begun)
    if (files.length > 0) await sendFiles(key, sent.doc.id, files)
  }

  async function sendFiles(letter: string, message: string | undefined, files: readonly Upload[]) {
    const begun = Date.now()
    await uploads.send({ letter, ticket, message, files })
    readAgain(begun)
  }

  const sendAgain = useEffectEvent(() => {
    for (const letter of letters) {
      if (letter.state === 'failed' && letter.problem === 'offline') void deliver(letter)
      const left = letter.uploads.filter(({ problem }) => problem === 'offline')
      if (letter.state === 'sent' && left.length > 0) void sendFiles(letter.key, letter.id, left)
    }
  })
  const isOffline = useOffline()
  const wasOffline = useRef(isOffline)
  useEffect(() => {
    if (wasOffline.current && !isOffline) sendAgain()
    wasOffline.current = isOffline
  }, [isOffline])

  return {
    letters: unshown(letters, new Set(thread)),
    send(composed: Composed, files: Upload[]) {
      const letter: Letter = {
        ...composedOf(composed),
        key: newKey(),
        at: new Date().toISOString(),
        state: 'sending',
        uploads: files,
      }
      dispatch({ do: 'add', letters: [letter] })
      void deliver(letter)
    },
    retry(letter: Letter, more: Pick<Composed, 'reopen'> = {}) {
      dispatch({ do: 'change', key: letter.key, to: more })
      void deliver({ ...letter, ...more })
    },
    drop: ({ key }: Letter) => dispatch({ do: 'drop', key }),
    forgetLost: ({ key }: Letter) => dispatch({ do: 'change', key, to: { lost: [] } }),
    async retryFile({ key, id, isRequest }: Letter, upload: Upload) {
      if (id || isRequest) await sendFiles(key, id, [upload])
    },
    cancelFile(letter: Letter, upload: Upload) {
      uploads.cancel(upload.key)
      dispatch({ do: 'cancel', key: letter.key, upload: upload.key })
    },
  }
}
