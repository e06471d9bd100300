import { Alert } from '../ui/Alert'
import { useWords } from '../useWords'

const notices = [
  'created',
  'sent',
  'reopenedAndSent',
  'closed',
  'reopened',
  'rated',
  'filterSaved',
  'filterDropped',
] as const

/** What the last form has done. The region stays on the page, so that a change in it is read out. */
export function Notice({ done }: { done: unknown }) {
  const t = useWords('notice')
  const notice = notices.find((each) => each === done)
  return (
    <div aria-live="polite">
      {notice && (
        <Alert look="done" className="mb-4">
          {t(notice)}
        </Alert>
      )}
    </div>
  )
}
