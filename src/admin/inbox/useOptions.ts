'use client'

import { useEffect, useState } from 'react'
import { sources, type FilterName, type Option } from './filterOptions'

type Named = { docs?: { id: string; name: string }[] }

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
        fetch(`/api/${source.path}&depth=0&select[name]=true${like}`, { signal: asked.signal })
          .then(async (answer) => {
            const { docs } = (await answer.json()) as Named
            if (!answer.ok || !docs) throw new Error(String(answer.status))
            setOptions(docs.map(({ id, name: label }) => ({ value: id, label })))
          })
          .catch(() => {
            if (!asked.signal.aborted) setOptions('failed')
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
