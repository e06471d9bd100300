import { isFiltered, noFilter } from '@/src/domain/inbox/inboxQuery'
import Link from 'next/link'
import type { DeskWords } from '../deskWords'
import { inboxAddress } from '../addresses'
import { changedText, type ListPlace } from './listAddress'

type Props = { place: ListPlace; adminRoute: string; t: DeskWords }

/** An empty list: why it is empty, and what to try. */
export function Nothing({ place, adminRoute, t }: Props) {
  const { query } = place
  const filtered = isFiltered(query)
  const isPage = query.after !== undefined || query.before !== undefined
  const why = filtered
    ? t(query.q ? 'inboxNotFound' : 'inboxNoneFiltered', { words: query.q ?? '' })
    : isPage
      ? t('inboxNoneHere')
      : t(`inboxNone_${query.view}`)
  const tries = [
    ...(filtered && query.view !== 'all'
      ? [{ word: 'inboxTryAll' as const, text: changedText(place, { view: 'all' }) }]
      : []),
    ...(filtered ? [{ word: 'inboxTryClear' as const, text: changedText(place, noFilter) }] : []),
    ...(!filtered && isPage
      ? [{ word: 'inboxTryFirst' as const, text: changedText(place, {}) }]
      : []),
    ...(!filtered && !isPage && query.view === 'mine'
      ? [{ word: 'inboxTryUnassigned' as const, text: 'view=unassigned' }]
      : []),
  ]
  return (
    <div className="inbox-nothing">
      <p>{why}</p>
      <p>
        {tries.map(({ word, text }) => (
          <Link key={word} href={inboxAddress(adminRoute, text)} prefetch={false}>
            {t(word)}
          </Link>
        ))}
      </p>
    </div>
  )
}
