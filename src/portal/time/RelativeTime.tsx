import { describeTime } from '@/src/ui/format/describeTime'
import { useReader } from '../useWords'
import { TickingTime } from './TickingTime'

type Props = { at: string; as?: 'near' | 'day'; className?: string }

/** Made on the server in the person's own language and zone, so nothing changes while hydrating;
 * what is said as a distance then moves on with the clock. */
export function RelativeTime({ at, as = 'near', className }: Props) {
  const { language, timeZone } = useReader()
  const text = describeTime(new Date(at), { now: new Date(), language, timeZone })
  if (as === 'near' && text.near !== text.day) {
    return <TickingTime at={at} text={text.near} title={text.exact} className={className} />
  }
  return (
    <time dateTime={at} title={text.exact} className={className}>
      {text[as]}
    </time>
  )
}
