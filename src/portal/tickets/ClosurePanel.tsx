import Link from 'next/link'
import { closeTicket, reopenTicket } from '@/src/app/(portal)/(desk)/tickets/[number]/actions'
import { isDone, type TicketStatus } from '@/src/domain/ticket/status'
import { reopeningIsLate, reopenUntil } from '@/src/domain/ticket/moves'
import { cn } from '../cn'
import { ActionForm } from '../form/ActionForm'
import { SubmitButton } from '../form/SubmitButton'
import { paths } from '../paths'
import { RelativeTime } from '../time/RelativeTime'
import { Button } from '../ui/Button'
import { useWords } from '../useWords'

const row = 'flex flex-wrap items-center justify-between gap-x-6 gap-y-3'

type Props = {
  ticket: { number: number; status: TicketStatus; closedAt?: string | null }
  reopenWithinDays: number
}

/** What the client can do with the ticket as a whole, and what that means. */
export function ClosurePanel({ ticket, reopenWithinDays: days }: Props) {
  const t = useWords('ticket')
  const { number, status } = ticket
  const closedAt = ticket.closedAt ? new Date(ticket.closedAt) : null
  const until = reopenUntil(closedAt, days)
  const isLate =
    status === 'closed' && reopeningIsLate({ closedAt, now: new Date(), reopenWithinDays: days })
  const numberField = <input type="hidden" name="number" value={number} />

  if (isLate) {
    return (
      <div className={cn(row, 'text-sm')}>
        <p className="text-soft">{t('tooLate', { days })}</p>
        <Button asChild look="secondary">
          <Link href={paths.newTicket({ after: String(number) })}>{t('followUp')}</Link>
        </Button>
      </div>
    )
  }
  return (
    <div className="space-y-4 text-sm">
      {isDone(status) && (
        <ActionForm action={reopenTicket} className={row}>
          {numberField}
          <p className="text-soft">
            {t('reopenExplained')}
            {until && (
              <span className="block">
                {t.rich('reopenUntil', {
                  date: () => <RelativeTime at={until.toISOString()} as="day" />,
                })}
              </span>
            )}
          </p>
          <SubmitButton look="secondary" whilePending={t('reopening')}>
            {t('reopen')}
          </SubmitButton>
        </ActionForm>
      )}
      {status !== 'closed' && (
        <ActionForm action={closeTicket} className={row}>
          {numberField}
          <p className="text-soft">{t('closeExplained', { days })}</p>
          <SubmitButton look="secondary" whilePending={t('closing')}>
            {t('close')}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}
