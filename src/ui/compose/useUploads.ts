'use client'
import { useRef } from 'react'
import type { Composed } from './outbox'
import type { Problem } from './problemOf'
import { sendFile } from './sendFile'
import type { Upload } from './Upload'

type Told = { do: 'upload'; key: string; upload: string; to: Partial<Upload> }
type Batch = {
  letter: string
  ticket: string
  message?: string
  /** The first file that is taken makes this message, to which the others belong. */
  as?: Composed
  /** Hears of it. */
  onMessage?: (id: string) => void
  files: readonly Upload[]
}

/** The message that the files belong to; without one what kept it from coming to be. */
export type Sent = { message?: string; problem?: Problem; said?: string }

/** Sends files one after the other, each of which can be cancelled. `tell` hears how far they are. */
export function useUploads(tell: (told: Told) => void) {
  const running = useRef(new Map<string, AbortController>())
  const cancelled = useRef(new Set<string>())

  return {
    cancel(upload: string) {
      cancelled.current.add(upload)
      running.current.get(upload)?.abort()
    },
    /** Resolves when all of them are sent, refused or cancelled. */
    async send({ letter, ticket, message, as, onMessage, files }: Batch): Promise<Sent> {
      let sent: Sent = { message }
      for (const { key: upload, file } of files) {
        if (cancelled.current.has(upload)) continue
        // Whether there is a message by now is not known: another one would be a second reply.
        if (as && !sent.message && sent.problem && sent.problem !== 'refused') break
        const say = (to: Told['to']) => tell({ do: 'upload', key: letter, upload, to })
        const controller = new AbortController()
        running.current.set(upload, controller)
        say({ state: 'sending', progress: 0, reason: undefined, problem: undefined })
        const outcome = await sendFile({
          ...{ ticket, message: sent.message, as, file, key: upload },
          signal: controller.signal,
          onProgress: (progress) => say({ progress }),
        })
        running.current.delete(upload)
        if (cancelled.current.has(upload)) continue
        if (outcome.ok) {
          if (!sent.message && outcome.reply) onMessage?.(outcome.reply)
          sent = { message: sent.message ?? outcome.reply }
          say({ state: 'sent', progress: 1 })
        } else {
          const { problem, message: reason } = outcome
          if (!sent.message) sent = { problem, said: reason }
          say({ state: 'failed', problem, reason })
        }
      }
      return sent
    },
  }
}
