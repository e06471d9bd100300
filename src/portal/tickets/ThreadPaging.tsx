import Link from 'next/link'
import { paths } from '../paths'
import { useWords } from '../useWords'

type Props = { number: number; page: number; mayHaveEarlier: boolean }

/** The thread is paged from its end: the latest messages are what one came for. */
export function ThreadPaging({ number, page, mayHaveEarlier }: Props) {
  const t = useWords('ticket')
  if (page === 1 && !mayHaveEarlier) return null
  const look = 'inline-flex min-h-11 items-center text-accent underline underline-offset-2'
  return (
    <p className="flex flex-wrap justify-between gap-x-6 text-sm">
      {mayHaveEarlier && (
        <Link className={look} href={paths.ticket(number, { page: String(page + 1) })}>
          {t('earlier')}
        </Link>
      )}
      {page > 1 && (
        <Link className={look} href={paths.ticket(number)}>
          {t('later')}
        </Link>
      )}
    </p>
  )
}
