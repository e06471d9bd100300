import { Alert } from '../ui/Alert'
import { words } from '../words'

const notices = {
  created: 'createdNotice',
  sent: 'sentNotice',
  reopenedAndSent: 'reopenedAndSentNotice',
  closed: 'closedNotice',
  reopened: 'reopenedNotice',
} as const

export type NoticeKey = keyof typeof notices

const isNotice = (key: unknown): key is NoticeKey =>
  typeof key === 'string' && Object.hasOwn(notices, key)

/** What the last form has done. The region stays on the page, so that a change in it is read out. */
export async function Notice({ done }: { done: unknown }) {
  const t = await words('ticket')
  return (
    <div aria-live="polite">
      {isNotice(done) && (
        <Alert look="done" className="mb-4">
          {t(notices[done])}
        </Alert>
      )}
    </div>
  )
}
