'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { planMoment, type PlanTime, planTimes } from '../morningTimes'

type Props = {
  /** Gives back why it could not be. */
  onChoose: (at: Date) => Promise<string | null>
  onClose: () => void
}

/** When a reply is to be sent. */
export function PlanTimeForm({ onChoose, onClose }: Props) {
  const t = useDeskWords()
  const first = useRef<HTMLSelectElement>(null)
  const [time, setTime] = useState<PlanTime>('tomorrow')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => first.current?.focus(), [])

  async function choose() {
    const at = planMoment(time, typed, new Date())
    if (!at) return
    setBusy(true)
    setProblem(await onChoose(at))
    setBusy(false)
  }
  return (
    <form
      className="desk-plan"
      aria-label={t('planTitle')}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void choose()
      }}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <label>
        {t('planWhen')}
        <select
          ref={first}
          value={time}
          onChange={({ target }) => setTime(target.value as PlanTime)}
        >
          {planTimes.map((each) => (
            <option key={each} value={each}>
              {t(`planTime_${each}`)}
            </option>
          ))}
        </select>
      </label>
      {time === 'moment' && (
        <input
          type="datetime-local"
          aria-label={t('planTime_moment')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <Button
        type="submit"
        size="small"
        margin={false}
        disabled={isBusy || (time === 'moment' && typed === '')}
      >
        {t('planDo')}
      </Button>
      <Button type="button" size="small" margin={false} buttonStyle="secondary" onClick={onClose}>
        {t('aside_cancel')}
      </Button>
      {problem && (
        <p role="alert" className="desk-outcome" data-tone="danger">
          {problem}
        </p>
      )}
    </form>
  )
}
