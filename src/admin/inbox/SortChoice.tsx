'use client'

import { inboxSorts, type InboxSort } from '@/src/domain/inbox/inboxQuery'
import { useDeskWords } from '../useDeskWords'
import type { ListPlace } from './listAddress'
import { useGo } from './useGo'

export function SortChoice({ place }: { place: ListPlace }) {
  const t = useDeskWords()
  const { go } = useGo(place)
  const { q, sort } = place.query
  const sorts = inboxSorts.filter((each) => q !== undefined || each !== 'relevance')
  return (
    <label className="inbox-sort">
      <span>{t('inboxSort')}</span>
      <select value={sort} onChange={({ target }) => go({ sort: target.value as InboxSort })}>
        {sorts.map((each) => (
          <option key={each} value={each}>
            {t(`inboxSort_${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
