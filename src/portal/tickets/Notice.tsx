import { randomUUID } from 'node:crypto'
import { useWords } from '../useWords'
import { NoticeLine } from './NoticeLine'

const notices = [
  'created',
  'sent',
  'reopenedAndSent',
  'closed',
  'reopened',
  'rated',
  'followed',
  'muted',
  'unfollowed',
  'left',
  'added',
  'takenOff',
  'changed',
  'edited',
  'withdrawn',
  'filterSaved',
  'filterDropped',
] as const

/** What the last form has done. The region stays on the page, so that a change in it is read out. */
export function Notice({ done, told }: { done: unknown; told: unknown }) {
  const t = useWords('notice')
  const notice = notices.find((each) => each === done)
  // An address that says which act it tells of is read anew on the way back, and has no news then.
  const act = typeof told === 'string' && told ? `${notice} ${told}` : randomUUID()
  return <NoticeLine text={notice && t(notice)} told={act} />
}
