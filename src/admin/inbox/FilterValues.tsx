'use client'

import type { InboxQuery } from '@/src/domain/inbox/inboxQuery'
import { useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { isPeriod, ownOptions, sources, type FilterName, type Option } from './filterOptions'
import { useOptions } from './useOptions'

type Props = {
  name: FilterName
  query: InboxQuery
  /** What ids that were chosen before are called. */
  names: Readonly<Record<string, string>>
  apply: (values: string[]) => void
}

const chosenOf = (query: InboxQuery, name: FilterName): string[] =>
  [query[name] ?? []].flat().map(String)

/** The values of one filter, to be chosen; several of them, but for a span of time. */
export function FilterValues({ name, query, names, apply }: Props) {
  const t = useDeskWords()
  const [typed, setTyped] = useState('')
  const [chosen, choose] = useState(() => chosenOf(query, name))
  const found = useOptions(name, typed)
  const own = ownOptions(name, query, t)
  const asked = Array.isArray(found) ? found : []
  const before = chosenOf(query, name)
    .filter((id) => names[id] && !asked.some(({ value }) => value === id))
    .map((id): Option => ({ value: id, label: names[id] ?? id }))
  const options = [...own, ...(isPeriod(name) ? [] : before), ...asked]
  const isOne = isPeriod(name)

  const toggle = (value: string) =>
    choose(
      isOne
        ? [value]
        : chosen.includes(value)
          ? chosen.filter((each) => each !== value)
          : [...chosen, value],
    )

  return (
    <form
      className="inbox-values"
      onSubmit={(event) => {
        event.preventDefault()
        apply(chosen)
      }}
    >
      <p className="inbox-values__name">{t(`inboxFilter_${name}`)}</p>
      {sources[name]?.isSearched && (
        <input
          type="search"
          aria-label={t('inboxFindName')}
          placeholder={t('inboxFindName')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <div role="group" aria-label={t(`inboxFilter_${name}`)} className="inbox-values__list">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type={isOne ? 'radio' : 'checkbox'}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <bdi>{label}</bdi>
          </label>
        ))}
        {found === 'loading' && <p className="desk-quiet">{t('inboxLoading')}</p>}
        {found === 'failed' && <p role="alert">{t('noConnection')}</p>}
        {Array.isArray(found) && options.length === 0 && (
          <p className="desk-quiet">{t('inboxNoName')}</p>
        )}
      </div>
      {isPeriod(name) && <Days value={chosen[0]} choose={(span) => choose([span])} />}
      <button type="submit">{t('inboxApply')}</button>
    </form>
  )
}

type DaysProps = { value: string | undefined; choose: (span: string) => void }

/** From one day to another; a side that is open stays open. */
function Days({ value, choose }: DaysProps) {
  const t = useDeskWords()
  const [from = '', to = ''] = value?.includes('..') ? value.split('..') : []
  const set = (a: string, b: string) => {
    const [first, last] = a && b && a > b ? [b, a] : [a, b]
    if (first || last) choose(`${first}..${last}`)
  }
  return (
    <div className="inbox-values__days">
      <label>
        {t('inboxFrom')}
        <input type="date" value={from} onChange={({ target }) => set(target.value, to)} />
      </label>
      <label>
        {t('inboxTo')}
        <input type="date" value={to} onChange={({ target }) => set(from, target.value)} />
      </label>
    </div>
  )
}
