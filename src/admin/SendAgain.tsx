'use client'

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { slugs } from '@/src/slugs'
import { deskRequest } from './api/deskRequest'
import { Refusal } from './api/Refusal'
import { useDeskWords } from './useDeskWords'

/** On the page of a mail: has it sent once more. */
export function SendAgain() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const word = useDeskWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  if (!id) return null

  async function send() {
    setBusy(true)
    try {
      const path = `${config.routes.api}/${slugs.deliveries}/${id}/again`
      await deskRequest(path, { method: 'POST' }, word('noConnection'))
      toast.success(word('sentAgain'))
      router.refresh()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      toast.error(error.message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button type="button" buttonStyle="secondary" size="small" disabled={isBusy} onClick={send}>
      {word('sendAgain')}
    </Button>
  )
}
