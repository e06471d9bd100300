'use client'

import { readList } from '@/src/ui/compose/readList'
import { useEffect, useState } from 'react'
import { sources, type FilterName, type Option } from './filterOptions'

type Named = { id: string; name: string }

/** Milliseconds after the last letter in which nothing is asked. */
const typing = 200

/** Values of a filter that the desk is asked for, as the person who looks may read them. */
export function useOptions(name: FilterName, typed: string): Option[] | 'loading' | 'failed' {
  const [options, setOptions] = useState<Option[] | 'loading' | 'failed'>(
    sources[name] ? 'loading' : [],
  )
  const source = sources[name]
  const search = source?.isSearched ? typed.trim().slice(0, 100) : ''
  useEffect(() => {
    if (!source) return
    const asked = new AbortController()
    const like = search ? `&where[name][like]=${encodeURIComponent(search)}` : ''
    const timer = setTimeout(
      () => {
        const path = `${source.path}&depth=0&select[name]=true${like}`
        void readList<Named>(path, asked.signal).then((docs) => {
          if (asked.signal.aborted) return
          setOptions(docs?.map(({ id, name: label }) => ({ value: id, label })) ?? 'failed')
        })
      },
      search ? typing : 0,
    )
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [source, search])
  return options
}
