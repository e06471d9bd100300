'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useReducer, useRef, useTransition } from 'react'
import { useOwnRefresh } from '@/src/live/useOwnRefresh'
import { newKey } from '@/src/newKey'
import { dropDraft, keepDraft, readDraft, type Place } from '../draft/draftStore'
import { useUploads } from '../upload/useUploads'
import type { Upload } from '../upload/Upload'
import { callApi } from './callApi'
import { isBusy, outbox, unconfirmed, unshown, type Letter } from './outbox'

type Kept = Pick<Letter, 'key' | 'content' | 'at'>[]

type Ticket = { id: string; viewer: string; thread: readonly string[] }

/** Sends replies one way or another, and keeps every word until an answer confirms it. */
export function useOutbox({ id: ticket, viewer, thread }: Ticket, onSent: () => void) {
  const router = useRouter()
  const [, startTransition] = useTransition()
  const [letters, dispatch] = useReducer(outbox, [])
  const place: Place = { viewer, at: `${ticket}:outbox` }
  const restored = useRef(false)
  const readAgain = useOwnRefresh({
    refresh: () => startTransition(() => router.refresh()),
    ticket,
  })
  const uploads = useUploads(dispatch)

  useEffect(() => {
    if (restored.current) return
    restored.current = true
    const kept = readDraft<Kept>(place) ?? []
    const again = kept.map((letter) => ({
      ...letter,
      state: 'failed' as const,
      problem: 'offline' as const,
      uploads: [],
    }))
    if (again.length > 0) dispatch({ do: 'add', letters: again })
  })

  useEffect(() => {
    if (!restored.current) return
    const open = unconfirmed(letters)
    if (open.length > 0) keepDraft(place, open)
    else dropDraft(place)
  })

  const busy = isBusy(letters)
  useEffect(() => {
    if (!busy) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [busy])

  async function deliver(letter: Letter, reopen: boolean) {
    const { key } = letter
    const begun = Date.now()
    dispatch({ do: 'change', key, to: { state: 'sending', problem: undefined, said: undefined } })
    const stop = (to: Partial<Letter>) =>
      dispatch({ do: 'change', key, to: { ...to, state: 'failed' } })

    if (reopen) {
      const reopened = await callApi({ method: 'DELETE', path: `tickets/${ticket}/closure` })
      // "closed" is the answer, too, when somebody else has reopened it by now.
      if (!reopened.ok && reopened.problem !== 'closed') {
        return stop({ problem: reopened.problem, said: reopened.message })
      }
    }
    const sent = await callApi<{ id: string }>({
      method: 'POST',
      path: `tickets/${ticket}/messages`,
      body: { content: letter.content },
      key,
    })
    if (!sent.ok) return stop({ problem: sent.problem, said: sent.message })

    dispatch({ do: 'change', key, to: { state: 'sent', id: sent.doc.id } })
    onSent()
    readAgain(begun)
    if (letter.uploads.length > 0) await sendFiles(key, sent.doc.id, letter.uploads)
  }

  async function sendFiles(letter: string, message: string, files: readonly Upload[]) {
    const begun = Date.now()
    await uploads.send({ letter, ticket, message, files })
    readAgain(begun)
  }

  return {
    letters: unshown(letters, new Set(thread)),
    send(content: string, files: Upload[], reopen: boolean) {
      const letter: Letter = {
        key: newKey(),
        content,
        at: new Date().toISOString(),
        state: 'sending',
        uploads: files,
      }
      dispatch({ do: 'add', letters: [letter] })
      void deliver(letter, reopen)
    },
    retry: (letter: Letter, reopen = false) => void deliver(letter, reopen),
    drop: ({ key }: Letter) => dispatch({ do: 'drop', key }),
    async retryFile({ key, id }: Letter, upload: Upload) {
      if (!id) return
      await sendFiles(key, id, [upload])
    },
    cancelFile(letter: Letter, upload: Upload) {
      uploads.cancel(upload.key)
      dispatch({ do: 'cancel', key: letter.key, upload: upload.key })
    },
  }
}
