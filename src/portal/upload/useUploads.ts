'use client'
import { useRef } from 'react'
import { sendFile } from './sendFile'
import type { Upload } from './Upload'

type Told = { do: 'upload'; key: string; upload: string; to: Partial<Upload> }
type Batch = { letter: string; ticket: string; message?: string; files: readonly Upload[] }

/** Sends files one after the other, each of which can be cancelled. `tell` hears how far they are. */
export function useUploads(tell: (told: Told) => void) {
  const running = useRef(new Map<string, AbortController>())
  const cancelled = useRef(new Set<string>())

  return {
    cancel(upload: string) {
      cancelled.current.add(upload)
      running.current.get(upload)?.abort()
    },
    /** Resolves when all of them are sent, refused or cancelled; true when none was refused. */
    async send({ letter, ticket, message, files }: Batch): Promise<boolean> {
      let allSent = true
      for (const { key: upload, file } of files) {
        if (cancelled.current.has(upload)) continue
        const say = (to: Told['to']) => tell({ do: 'upload', key: letter, upload, to })
        const controller = new AbortController()
        running.current.set(upload, controller)
        say({ state: 'sending', progress: 0, reason: undefined, problem: undefined })
        const outcome = await sendFile({
          ...{ ticket, message, file, key: upload, signal: controller.signal },
          onProgress: (progress) => say({ progress }),
        })
        running.current.delete(upload)
        if (cancelled.current.has(upload)) continue
        if (outcome.ok) say({ state: 'sent', progress: 1 })
        else {
          allSent = false
          say({ state: 'failed', problem: outcome.problem, reason: outcome.message })
        }
      }
      return allSent
    },
  }
}
