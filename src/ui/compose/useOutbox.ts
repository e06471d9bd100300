'use client'

import { useRouter } from 'next/navigation'
import { useOffline } from 'next/offline'
import { useEffect, useEffectEvent, useReducer, useRef, useState, useTransition } from 'react'
import { useOwnRefresh } from '@/src/ui/live/useOwnRefresh'
import { newKey } from './newKey'
import { useUploads } from './useUploads'
import type { Upload } from './Upload'
import { callApi } from './callApi'
import { isMarked, keptLetters, markLetter, outboxPlace } from './keptLetters'
import {
  composedOf,
  dueBy,
  isBusy,
  isUnsent,
  nextDue,
  outbox,
  unshown,
  type Composed,
  type Letter,
} from './outbox'
import { useKeepLetters } from './useKeepLetters'
import { usePageLeft } from './usePageLeft'

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
  const place = outboxPlace(viewer, ticket)
  /** Those that went out, or were taken back: neither happens twice, whatever is rendered meanwhile. */
  const begun = useRef(new Set<string>())

  /** Files that were on their way when the page was left. */
  const goOn = useEffectEvent((again: readonly Letter[]) => {
    for (const { key, id, state, uploads: files } of again) {
      const isLeft = state === 'sent' && files.length > 0 && isMarked(place, 'left', key)
      if (isLeft) void sendFiles(key, id, files)
    }
  })

  useEffect(() => {
    let isOver = false
    void keptLetters(outboxPlace(viewer, ticket)).then((again) => {
      if (isOver) return
      if (again.length > 0) dispatch({ do: 'add', letters: again })
      setRestored(true)
      goOn(again)
    })
    return () => {
      isOver = true
    }
  }, [viewer, ticket])

  useKeepLetters({ viewer, ticket }, letters, isRestored)

  async function deliver(letter: Letter) {
    const { key } = letter
    const composed = composedOf(letter)
    const since = Date.now()
    begun.current.add(key)
    const fresh = { problem: undefined, said: undefined, newer: undefined, due: undefined }
    dispatch({ do: 'change', key, to: { ...fresh, state: 'sending' } })
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
      if (message) return readAgain(since)
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
    if (!sent.ok) {
      if (sent.newer) router.refresh()
      return stop({ problem: sent.problem, said: sent.message, newer: sent.newer })
    }

    dispatch({ do: 'change', key, to: { state: 'sent', id: sent.doc.id } })
    onSent(composed)
    readAgain(since)
    if (files.length > 0) await sendFiles(key, sent.doc.id, files)
  }

  async function sendFiles(letter: string, message: string | undefined, files: readonly Upload[]) {
    const since = Date.now()
    await uploads.send({ letter, ticket, message, files })
    readAgain(since)
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

  const sendDue = useEffectEvent(() => {
    for (const letter of dueBy(letters, Date.now())) {
      if (begun.current.has(letter.key)) continue
      // Another tab has taken it back.
      if (isMarked(place, 'undone', letter.key)) dispatch({ do: 'drop', key: letter.key })
      else void deliver(letter)
    }
  })
  const next = nextDue(letters)
  useEffect(() => {
    if (next === null) return
    const timer = setTimeout(sendDue, Math.max(0, next - Date.now()))
    return () => clearTimeout(timer)
  }, [next])

  // Before the browser breaks off what is under way, which would look like a lost connection. A
  // page that is left while React draws is told in the middle of it: no effect event may be called.
  const busy = letters.filter((letter) => isBusy([letter])).map(({ key }) => key)
  const underWay = busy.join(' ')
  useEffect(() => {
    if (underWay === '') return
    const leave = () => {
      for (const key of underWay.split(' ')) markLetter(outboxPlace(viewer, ticket), 'left', key)
    }
    window.addEventListener('beforeunload', leave)
    return () => window.removeEventListener('beforeunload', leave)
  }, [viewer, ticket, underWay])

  usePageLeft((isForGood) => {
    for (const letter of letters) {
      const { key, state, uploads: files } = letter
      if (state === 'waiting' && (begun.current.has(key) || isMarked(place, 'undone', key)))
        continue
      // Files need a page that is open: behind another page of the desk they go out.
      if (state === 'waiting' && files.length > 0 && !isForGood) {
        markLetter(place, 'left', key)
        void deliver(letter)
      }
      if (state === 'waiting' ? files.length > 0 : !isBusy([letter])) continue
      // It stays among what is kept: whoever comes back sends it once more by the same key, which
      // stores it once, and hears what became of it.
      markLetter(place, 'left', key)
      if (files.length > 0 || state === 'sent') continue
      const path = `tickets/${ticket}/messages`
      const body = composedOf(letter)
      void callApi({ method: 'POST', path, body, key, keepalive: true })
    }
  })

  return {
    letters: unshown(letters, new Set(thread)),
    /** With `seconds` it waits for so long, and can be taken back until then. */
    send(composed: Composed, files: Upload[], seconds = 0) {
      const now = Date.now()
      const due = new Date(now + seconds * 1000).toISOString()
      const letter: Letter = {
        ...composedOf(composed),
        ...(seconds > 0 ? { state: 'waiting', due } : { state: 'sending' }),
        key: newKey(),
        at: new Date(now).toISOString(),
        uploads: files,
      }
      dispatch({ do: 'add', letters: [letter] })
      if (seconds <= 0) void deliver(letter)
    },
    /** At once, without waiting any longer. */
    sendNow(letter: Letter) {
      if (!begun.current.has(letter.key)) void deliver(letter)
    },
    /** False once it is on its way. */
    takeBack({ key }: Letter): boolean {
      if (begun.current.has(key) || isMarked(place, 'left', key)) return false
      begun.current.add(key)
      markLetter(place, 'undone', key)
      dispatch({ do: 'drop', key })
      return true
    },
    retry(letter: Letter, more: Pick<Composed, 'reopen' | 'after'> = {}) {
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
