'use client'

import { useTranslation } from '@payloadcms/ui'
import { durationWords } from '@/src/ui/format/durationWords'
import { useDeskWords } from '../useDeskWords'
import { useNow } from '../useNow'
import { minute } from '@/src/domain/time/durations'

type Props = {
  dueAt: string | null
  /** Open minutes that are left while the clock stands. */
  left?: number | null
  state?: string | null
}

/** A badge with the time that is left; it counts down by itself, and says when it is overdue. */
export function TimeLeft({ dueAt, left, state }: Props) {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const now = useNow()
  const words = (minutes: number) => durationWords(minutes, i18n.language)

  if (state === 'met') return <span className="desk-due desk-due--met">{t('slaKept')}</span>
  if (!dueAt) {
    if (state === 'breached') {
      return <span className="desk-due desk-due--breached">{t('slaBroken')}</span>
    }
    if (state !== 'paused') return null
    const time = typeof left === 'number' ? words(left) : ''
    return <span className="desk-due desk-due--paused">{t('slaPaused', { time })}</span>
  }
  const minutes = now ? Math.floor((Date.parse(dueAt) - now.getTime()) / minute) : null
  const isOver = state === 'breached' || (minutes !== null && minutes < 0)
  const tone = isOver ? 'breached' : state === 'at_risk' ? 'at-risk' : 'on-track'
  const exact = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(now ? {} : { timeZone: 'UTC' }),
  }).format(new Date(dueAt))
  const spoken =
    minutes === null
      ? t('slaDue', { time: exact })
      : t(isOver ? 'slaOverdue' : 'slaIn', { time: words(Math.abs(minutes)) })
  return (
    <time className={`desk-due desk-due--${tone}`} dateTime={dueAt} title={exact}>
      {spoken}
    </time>
  )
}
