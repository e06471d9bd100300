import { nextStep } from '@/src/domain/ticket/nextStep'
import type { PortalTicket } from '../read/ticket'
import { useWords } from '../useWords'

type Props = {
  ticket: PortalTicket
  isRequester: boolean
  worker: string | null
  autoCloseAfterDays: number
}

/** Who works on it and what happens next, in a sentence. */
export function NextStep({ ticket, isRequester, worker, autoCloseAfterDays: days }: Props) {
  const t = useWords('next')
  const { status, waitingOn, requesterName } = ticket
  const step = nextStep({ status, waitingOn, isRequester, hasWorker: worker !== null })
  const name = step === 'theirTurn' ? (requesterName ?? '') : (worker ?? '')
  return (
    <div>
      <h2 className="text-soft">{t('title')}</h2>
      <p className="mt-0.5 wrap-anywhere">{t(step, { name, days })}</p>
    </div>
  )
}
