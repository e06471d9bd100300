'use client'

import { slugs } from '@/src/slugs'
import { callApi } from '@/src/ui/compose/callApi'
import { newKey } from '@/src/ui/compose/newKey'
import type { Upload } from '@/src/ui/compose/Upload'
import { useUploads } from '@/src/ui/compose/useUploads'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

export type Created = { id: string; number: number }
type Refused = Exclude<Awaited<ReturnType<typeof callApi<Created>>>, { ok: true }>

/** Creates a ticket, sends its files one by one, and goes to it. */
export function useNewTicket(deskOf: (number: number) => string) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [created, setCreated] = useState<Created | null>(null)
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  /** Keys of the files that are not there yet. */
  const left = useRef(new Set<string>())
  const isGone = useRef(false)
  const key = useRef('')
  const sending = useUploads(({ upload, to }) => {
    if (to.state === 'sent') left.current.delete(upload)
    setUploads((before) => before.map((each) => (each.key === upload ? { ...each, ...to } : each)))
  })

  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])

  async function sendFiles({ id, number }: Created, files: readonly Upload[]) {
    await sending.send({ letter: id, ticket: id, files })
    if (left.current.size === 0 && !isGone.current) router.push(deskOf(number))
  }

  /** Null when it is there. The same form sent again asks for the same ticket. */
  async function create(data: object, takeFiles: () => Upload[]): Promise<Refused | null> {
    setBusy(true)
    key.current ||= newKey()
    const outcome = await callApi<Created>({
      method: 'POST',
      path: slugs.tickets,
      body: data,
      key: key.current,
    })
    setBusy(false)
    if (!outcome.ok) {
      // What was refused was not kept: the next try is another request. Unknown ones are the same.
      if (outcome.problem === 'refused') key.current = ''
      return outcome
    }
    setCreated(outcome.doc)
    const files = takeFiles()
    setUploads(files)
    left.current = new Set(files.map(({ key: upload }) => upload))
    await sendFiles(outcome.doc, files)
    return null
  }

  return {
    isBusy,
    created,
    uploads,
    create,
    cancel: ({ key: upload }: Upload) => {
      sending.cancel(upload)
      left.current.delete(upload)
      setUploads((before) => before.filter((each) => each.key !== upload))
    },
    retry: (upload: Upload) => void (created && sendFiles(created, [upload])),
  }
}
