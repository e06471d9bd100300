'use client'

import { isFiltered, noFilter, type InboxQuery } from '@/src/domain/inbox/inboxQuery'
import { ListFilter, X } from 'lucide-react'
import Link from 'next/link'
import { Popover } from 'radix-ui'
import { useState, type ReactNode } from 'react'
import { useDeskWords } from '../useDeskWords'
import { filterNames, isPeriod, ownOptions, spanWord, type FilterName } from './filterOptions'
import { FilterValues } from './FilterValues'
import type { ListPlace } from './listAddress'
import { useGo } from './useGo'

type Props = {
  place: ListPlace
  /** What the ids that were chosen are called. */
  names: Readonly<Record<string, string>>
}

const isSet = (query: InboxQuery, name: FilterName) => (query[name]?.length ?? 0) > 0

/** Changes one filter, whatever its values are. */
const changeOf = (name: FilterName, values: readonly string[]): Partial<InboxQuery> => ({
  [name]: isPeriod(name) ? values[0] : values,
})

/** What is filtered by, one chip each, and a way to more. */
export function InboxFilters({ place, names }: Props) {
  const t = useDeskWords()
  const { addressOf } = useGo(place)
  const { query } = place
  const chips = filterNames.filter((name) => isSet(query, name))

  const words = (name: FilterName) => {
    if (isPeriod(name)) return spanWord(query[name] ?? '', t)
    const own = ownOptions(name, { ...query, view: 'all' }, t)
    return query[name]
      .map((value) => own.find((each) => each.value === value)?.label ?? names[value] ?? '?')
      .join(', ')
  }
  return (
    <div className="inbox-filters" role="group" aria-label={t('inboxFilters')}>
      {chips.map((name) => (
        <span key={name} className="inbox-chip">
          <Choice place={place} names={names} of={name}>
            {t(`inboxFilter_${name}`)}: <bdi>{words(name)}</bdi>
          </Choice>
          <Link
            href={addressOf(changeOf(name, []))}
            prefetch={false}
            aria-label={t('inboxDrop', { filter: t(`inboxFilter_${name}`) })}
          >
            <X aria-hidden size={14} />
          </Link>
        </span>
      ))}
      <Choice place={place} names={names}>
        <ListFilter aria-hidden size={14} /> {t('inboxFilter')}
      </Choice>
      {isFiltered(query) && (
        <Link className="inbox-clear" href={addressOf(noFilter)} prefetch={false}>
          {t('inboxTryClear')}
        </Link>
      )}
    </div>
  )
}

type ChoiceProps = Props & { of?: FilterName; children: ReactNode }

/** A button that opens one filter, or the list of all. */
function Choice({ place, names, of, children }: ChoiceProps) {
  const t = useDeskWords()
  const { go } = useGo(place)
  const [isOpen, setOpen] = useState(false)
  const [chosen, choose] = useState<FilterName | undefined>(of)
  const name = of ?? chosen

  const open = (to: boolean) => {
    setOpen(to)
    choose(of)
  }
  return (
    <Popover.Root open={isOpen} onOpenChange={open}>
      <Popover.Trigger className="desk-menu__button inbox-choice">{children}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="desk-menu inbox-popover" align="start" sideOffset={4}>
          {name ? (
            <FilterValues
              key={name}
              name={name}
              query={place.query}
              names={names}
              apply={(values) => {
                open(false)
                go(changeOf(name, values))
              }}
            />
          ) : (
            <ul className="inbox-values__list" aria-label={t('inboxFilters')}>
              {filterNames.map((each) => (
                <li key={each}>
                  <button type="button" className="desk-menu__item" onClick={() => choose(each)}>
                    {t(`inboxFilter_${each}`)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
