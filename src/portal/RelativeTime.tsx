import { describeTime } from '@/src/describeTime'
import { readWords } from './words'

type Props = { at: string; as?: 'near' | 'day'; className?: string }

/** Made on the server in the person's own language and zone, so nothing changes while hydrating. */
export async function RelativeTime({ at, as = 'near', className }: Props) {
  const { language, timeZone } = await readWords()
  const text = describeTime(new Date(at), { now: new Date(), language, timeZone })
  return (
    <time dateTime={at} title={text.exact} className={className}>
      {text[as]}
    </time>
  )
}
