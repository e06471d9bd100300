'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '../askDesk'
import { useDeskWords } from '../useDeskWords'

type Props = {
  collection: 'clients' | 'staff'
  id: string
  name: string
  /** No invitation has gone out yet. */
  isFirst: boolean
}

/** Mails somebody another link to come in. */
export function InviteAgain({ collection, id, name, isFirst }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const words = t(isFirst ? 'people_invite' : 'people_inviteAgain')

  async function send() {
    setBusy(true)
    const asked = await askDesk(t, 'POST', `${collection}/${id}/invitation`)
    setBusy(false)
    if (!asked.ok) return void toast.error(asked.words)
    toast.success(t('people_invitedAgain', { name }))
    router.refresh()
  }
  return (
    <Button
      type="button"
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      aria-label={`${words}: ${name}`}
      onClick={() => void send()}
    >
      {words}
    </Button>
  )
}
