'use client'

import { Link } from '@payloadcms/ui'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { listOfKey, rowAddress } from '../addresses'
import { useKeys } from '../keys/useKeys'
import { useActs } from '../palette/offeredActs'
import { useDeskWords } from '../useDeskWords'
import { AfterAnswer } from './AfterAnswer'

type Props = {
  /** By their numbers, in the list that the ticket was opened from. */
  before: number | null
  after: number | null
  viewKey: string
  adminRoute: string
  /** The last message that whoever looks has sent themselves. */
  answered: string | null
}

/** From ticket to ticket through the list one came from, and what follows an answer. */
export function Neighbours({ viewKey, adminRoute, answered, ...read }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  // As the list was when the ticket was opened: an answer moves it to the list's other end.
  const [{ before, after }] = useState(read)
  const list = listOfKey(adminRoute, viewKey)
  const to = (number: number | null) => number !== null && rowAddress(adminRoute, number, viewKey)
  const go = (number: number | null) => {
    const address = to(number)
    if (address) router.push(address)
  }
  useKeys({ nextTicket: () => go(after), previousTicket: () => go(before) })
  useActs([
    ...(after === null
      ? []
      : [
          {
            ...{ id: 'next', label: t('key_nextTicket'), key: 'nextTicket' as const },
            run: () => go(after),
          },
        ]),
    ...(before === null
      ? []
      : [
          {
            ...{ id: 'previous', label: t('key_previousTicket'), key: 'previousTicket' as const },
            run: () => go(before),
          },
        ]),
    { id: 'list', label: t('backToList'), run: () => router.push(list) },
  ])
  return (
    <nav className="desk-neighbours" aria-label={t('neighbours')}>
      <Step address={to(before)} label={t('key_previousTicket')}>
        <ChevronLeft aria-hidden size={16} />
      </Step>
      <Step address={to(after)} label={t('key_nextTicket')}>
        <ChevronRight aria-hidden size={16} />
      </Step>
      <AfterAnswer next={to(after) || list} list={list} answered={answered} />
    </nav>
  )
}

type StepProps = { address: string | false; label: string; children: React.ReactNode }

const Step = ({ address, label, children }: StepProps) =>
  address ? (
    <Link href={address} prefetch={false} aria-label={label} title={label}>
      {children}
    </Link>
  ) : (
    <span aria-hidden>{children}</span>
  )
