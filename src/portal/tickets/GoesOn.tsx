import Link from 'next/link'
import { paths } from '../paths'
import { Alert } from '../ui/Alert'
import { Button } from '../ui/Button'
import { useWords } from '../useWords'

type Props = { number: number; subject: string }

/** The ticket was merged: where it goes on, and where replies go. */
export function GoesOn({ number, subject }: Props) {
  const t = useWords('ticket')
  return (
    <Alert look="note" className="mb-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="min-w-0 wrap-anywhere">
          {t('goesOn', { number: String(number) })} <bdi className="font-semibold">{subject}</bdi>
        </p>
        <Button asChild look="secondary">
          <Link href={paths.ticket(number)}>{t('goesOnLink', { number: String(number) })}</Link>
        </Button>
      </div>
    </Alert>
  )
}
