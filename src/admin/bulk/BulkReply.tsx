'use client'

import { changesOf, macroStatuses, type MacroChanges } from '@/src/domain/cannedReply/cannedReply'
import { contentMax } from '@/src/domain/limits'
import { Button, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { MacroChips } from '../reply/MacroChips'
import { useDeskWords } from '../useDeskWords'
import type { AskedChange } from './bulkApi'
import { SelectField } from './SelectField'
import { choicesIn, useBulkChoices, type Canned } from './useBulkChoices'

type Props = {
  count: number
  isBusy: boolean
  canned: readonly Canned[]
  run: (change: AskedChange, said: string) => Promise<void>
}

const texts = ['reply', 'replyGerman'] as const
type Texts = Partial<Record<(typeof texts)[number], string>>

/** One answer to all of them, in the language of each, and what goes with it. */
export function BulkReply({ count, isBusy, canned, run }: Props) {
  const t = useDeskWords()
  const { user } = useAuth()
  const [written, write] = useState<Texts>({ reply: '' })
  const [cannedReply, setCanned] = useState<string | null>(null)
  const [changes, setChanges] = useState<MacroChanges>({})
  const { status, ...others } = changes
  const names = {
    assignedTo: choicesIn(useBulkChoices(others.assignedTo ? 'assignedTo' : '')) ?? [],
    category: choicesIn(useBulkChoices(others.category ? 'category' : '')) ?? [],
  }
  const said = Object.fromEntries(
    texts.flatMap((name) => (written[name]?.trim() ? [[name, written[name]]] : [])),
  ) as Texts
  const shown = texts.filter((name) => written[name] !== undefined)

  function choose(id: string) {
    const chosen = canned.find(({ value }) => value === id)
    if (!chosen) return
    const { content, contentGerman, ...macro } = chosen
    write({
      ...(content || !contentGerman ? { reply: content ?? '' } : {}),
      ...(contentGerman ? { replyGerman: contentGerman } : {}),
    })
    setCanned(id)
    setChanges(changesOf(macro, String(user?.id ?? '')))
  }

  return (
    <div className="bulk-reply">
      {canned.length > 0 && (
        <SelectField
          label={t('bulk_canned')}
          value={cannedReply ?? ''}
          options={canned}
          onChange={choose}
        />
      )}
      {shown.map((name) => (
        <label key={name}>
          {shown.length > 1 && <span>{t(name === 'reply' ? 'language_en' : 'language_de')}</span>}
          <textarea
            aria-label={t(
              shown.length === 1
                ? 'bulk_reply'
                : name === 'reply'
                  ? 'bulk_replyEnglish'
                  : 'bulk_replyGerman',
            )}
            placeholder={t('bulk_reply')}
            rows={4}
            dir="auto"
            maxLength={contentMax}
            value={written[name] ?? ''}
            onChange={({ target }) => write({ ...written, [name]: target.value })}
          />
        </label>
      ))}
      <p className="desk-quiet">
        {t(shown.length > 1 ? 'bulk_fillsBoth' : 'bulk_fills', { sample: '{{client.firstName}}' })}
      </p>
      <MacroChips
        changes={others}
        names={names}
        onChange={(kept) => setChanges({ ...kept, ...(status && { status }) })}
      />
      <div className="bulk-bar__row">
        <SelectField
          label={t('thenStatus')}
          value={status ?? ''}
          options={macroStatuses.map((each) => ({ value: each, label: t(`statusChoice_${each}`) }))}
          onChange={(to) =>
            setChanges({ ...others, ...(to ? { status: to as MacroChanges['status'] } : {}) })
          }
        />
        <Button
          type="button"
          size="small"
          margin={false}
          disabled={isBusy || Object.keys(said).length === 0}
          onClick={() =>
            void run(
              { ...said, ...changes, ...(cannedReply && { cannedReply }) },
              t('bulk_replied'),
            )
          }
        >
          {t('bulk_send', { count })}
        </Button>
      </div>
    </div>
  )
}
