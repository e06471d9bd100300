'use client'

import { use, useSyncExternalStore, type ComponentProps } from 'react'
import { describeTime } from '@/src/ui/format/describeTime'
import { aMinuteHasPassed, onMinute } from './minutes'
import { ClockContext } from './ClockProvider'

type Props = Omit<ComponentProps<'time'>, 'dateTime' | 'children'> & {
  at: string
  /** As the server says it. */
  text: string
}

/** "3 min. ago" that becomes "4 min. ago" while the page stays open. */
export function TickingTime({ at, text, ...props }: Props) {
  const clock = use(ClockContext)
  const shown = useSyncExternalStore(
    onMinute,
    () =>
      clock && aMinuteHasPassed()
        ? describeTime(new Date(at), { ...clock, now: clock.now() }).near
        : text,
    () => text,
  )
  return (
    <time dateTime={at} {...props}>
      {shown}
    </time>
  )
}
