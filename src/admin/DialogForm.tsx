'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import type { Asked } from './askDesk'
import { useDeskWords } from './useDeskWords'

type Props = {
  hint?: string
  action: string
  isReady?: boolean
  onAsk: () => Promise<Asked>
  children: ReactNode
}

/** What is asked, why it was refused, and the way out. */
export function DialogForm({ hint, action, isReady = true, onAsk, children }: Props) {
  const t = useDeskWords()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  async function send() {
    setBusy(true)
    const asked = await onAsk()
    setBusy(false)
    setRefused(asked.ok ? null : asked.words)
  }

  return (
    <form
      className="aside-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && !isBusy) void send()
      }}
    >
      {hint && <p className="desk-quiet">{hint}</p>}
      {children}
      {refused && (
        <p role="alert" className="aside-form__refused">
          {refused}
        </p>
      )}
      <div className="aside-form__actions">
        <Button type="submit" size="small" margin={false} disabled={isBusy || !isReady}>
          {action}
        </Button>
        <Button
          type="button"
          size="small"
          margin={false}
          buttonStyle="secondary"
          onClick={(event) => (event.currentTarget as HTMLElement).closest('dialog')?.close()}
        >
          {t('aside_cancel')}
        </Button>
      </div>
    </form>
  )
}
