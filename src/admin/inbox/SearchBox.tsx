'use client'

import { searchedText } from '@/src/domain/searchedText'
import { searchedMax } from '@/src/domain/filterValues'
import { useState, type SubmitEvent } from 'react'
import { useDeskWords } from '../useDeskWords'
import type { ListPlace } from './listAddress'
import { useGo } from './useGo'

/** Words, a number, names, and filters as they are typed: one box for all of it. */
export function SearchBox({ place }: { place: ListPlace }) {
  const t = useDeskWords()
  const { go } = useGo(place)
  const shown = place.query.q ?? ''
  const [text, setText] = useState(shown)

  const search = (typed: string) => {
    const q = searchedText(typed)
    if (q !== place.query.q) go({ q })
  }
  return (
    <form
      role="search"
      className="inbox-search"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault()
        search(text)
      }}
    >
      <input
        type="search"
        data-inbox-search
        aria-label={t('inboxSearch')}
        placeholder={t('inboxSearch')}
        title={t('inboxSearchHint')}
        maxLength={searchedMax}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          // The box's own way of emptying it.
          if (target.value === '' && shown !== '') search('')
        }}
      />
    </form>
  )
}
