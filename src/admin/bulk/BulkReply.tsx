'use client'

import { contentMax } from '@/src/domain/limits'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { SelectField } from './SelectField'
import type { Option } from './useBulkChoices'

type Props = {
  count: number
  isBusy: boolean
  canned: readonly Option[]
  run: (change: Record<string, string | null>, said: string) => Promise<void>
}

const statuses = ['in_progress', 'waiting', 'resolved'] as const

/** One answer to all of them, as it is written here, and the status that goes with it. */
export function BulkReply({ count, isBusy, canned, run }: Props) {
  const t = useDeskWords()
  const [text, setText] = useState('')
  const [status, setStatus] = useState('')
  const change = { reply: text, ...(status ? { status } : {}) }
  return (
    <div className="bulk-reply">
      {canned.length > 0 && (
        <SelectField
          label={t('bulk_canned')}
          value=""
          options={canned}
          onChange={(id) => setText(canned.find(({ value }) => value === id)?.text ?? text)}
        />
      )}
      <textarea
        aria-label={t('bulk_reply')}
        placeholder={t('bulk_reply')}
        rows={4}
        maxLength={contentMax}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="bulk-bar__row">
        <SelectField
          label={t('thenStatus')}
          value={status}
          options={statuses.map((each) => ({ value: each, label: t(`statusChoice_${each}`) }))}
          onChange={setStatus}
        />
        <Button
          type="button"
          size="small"
          margin={false}
          disabled={isBusy || text.trim() === ''}
          onClick={() => void run(change, t('bulk_replied'))}
        >
          {t('bulk_send', { count })}
        </Button>
      </div>
    </div>
  )
}
