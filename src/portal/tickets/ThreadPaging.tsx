import Link from 'next/link'
import { paths } from '../paths'
import { useWords } from '../useWords'

type Props = {
  number: number
  page: number
  /** The oldest message that is shown: what comes above it leaves it where it is. */
  first?: string
  mayHaveEarlier: boolean
}

/** The thread is shown from its end: earlier messages come on top, as many as one asks for. */
export function ThreadPaging({ number, page, first, mayHaveEarlier }: Props) {
  const t = useWords('ticket')
  if (!mayHaveEarlier) return null
  const look = 'inline-flex min-h-11 items-center text-accent underline underline-offset-2'
  return (
    <p className="flex flex-wrap justify-between gap-x-6 text-sm">
      <Link
        className={look}
        prefetch={false}
        href={paths.ticket(number, { page: String(page + 1) }, first && `#message-${first}`)}
      >
        {t('earlier')}
      </Link>
    </p>
  )
}
