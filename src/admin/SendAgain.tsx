'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { slugs } from '@/src/slugs'
import { callApi } from '@/src/ui/compose/callApi'
import { useDeskWords } from './useDeskWords'
import { wordProblem } from './wordProblem'

/** On the page of a mail: has it sent once more. */
export function SendAgain() {
  const { id } = useDocumentInfo()
  const word = useDeskWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  if (!id) return null

  async function send() {
    setBusy(true)
    const outcome = await callApi({ method: 'POST', path: `${slugs.deliveries}/${id}/again` })
    setBusy(false)
    if (!outcome.ok) return void toast.error(wordProblem(word, outcome))
    toast.success(word('sentAgain'))
    router.refresh()
  }
  return (
    <Button type="button" buttonStyle="secondary" size="small" disabled={isBusy} onClick={send}>
      {word('sendAgain')}
    </Button>
  )
}
