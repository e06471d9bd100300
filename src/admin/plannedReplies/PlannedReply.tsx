'use client'

import { contentMax } from '@/src/domain/limits'
import { Button } from '@payloadcms/ui'
import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import type { PlannedOne } from '@/src/operations/readPlanned'
import { RelativeTime } from '../Times'
import { useDeskWords } from '../useDeskWords'
import { PlanTimeForm } from './PlanTimeForm'

type Props = {
  one: PlannedOne
  onChange: (content: string) => Promise<string | null>
  onPlan: (at: Date) => Promise<string | null>
  onWithdraw: () => Promise<void>
}

/** One reply that waits for its time, or was not sent at it, and why. */
export function PlannedReply({ one, onChange, onPlan, onWithdraw }: Props) {
  const t = useDeskWords()
  const [doing, setDoing] = useState<'words' | 'time' | null>(null)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const look = { type: 'button', size: 'small', margin: false, buttonStyle: 'secondary' } as const

  function begin() {
    setTyped(one.content)
    setProblem(null)
    setDoing('words')
  }
  async function keep() {
    const refused = await onChange(typed)
    setProblem(refused)
    if (!refused) setDoing(null)
  }
  return (
    <li className="desk-entry desk-outgoing" data-kind="staff">
      <p className="desk-planned__head" data-tone={one.why ? 'danger' : undefined}>
        <CalendarClock aria-hidden size={14} />
        <span>
          {t(one.why ? 'planRefused' : 'plannedFor', { name: one.author ?? t('somebody') })}{' '}
          <RelativeTime at={one.sendAt} />
        </span>
      </p>
      {one.why && (
        <p className="desk-outcome" data-tone="danger" role="status">
          {one.why}
        </p>
      )}
      {doing === 'words' ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void keep()
          }}
        >
          <textarea
            className="desk-planned__words"
            aria-label={t('planWords')}
            dir="auto"
            rows={5}
            maxLength={contentMax}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          {problem && (
            <p role="alert" className="desk-outcome" data-tone="danger">
              {problem}
            </p>
          )}
          <div className="desk-actions">
            <Button type="submit" size="small" margin={false} disabled={typed.trim() === ''}>
              {t('planKeep')}
            </Button>
            <Button {...look} onClick={() => setDoing(null)}>
              {t('aside_cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <p dir="auto" className="desk-outgoing__text">
          {one.content}
        </p>
      )}
      {doing === 'time' && (
        <PlanTimeForm
          onClose={() => setDoing(null)}
          onChoose={async (at) => {
            const refused = await onPlan(at)
            if (!refused) setDoing(null)
            return refused
          }}
        />
      )}
      {doing === null && (
        <div className="desk-actions">
          {one.isOwn && (
            <>
              <Button {...look} onClick={() => setDoing('time')}>
                {t(one.why ? 'planAgain' : 'planTimeChange')}
              </Button>
              <Button {...look} onClick={begin}>
                {t('planWordsChange')}
              </Button>
            </>
          )}
          <Button {...look} onClick={() => void onWithdraw()}>
            {t('planWithdraw')}
          </Button>
        </div>
      )}
    </li>
  )
}
