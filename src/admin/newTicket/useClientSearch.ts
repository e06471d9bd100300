'use client'

import type { Client } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { readList } from '@/src/ui/compose/readList'
import { useCallback, useEffect, useRef, useState } from 'react'
import { clientFound, type ClientFound } from './clientFound'

const most = 10
/** Milliseconds after the last letter in which nothing is asked. */
const pause = 200

type Sought = Pick<Client, 'id' | 'name' | 'email' | 'memberships'>

/** What is asked in place of what is typed: of an offered client, the address in it. */
const soughtIn = (typed: string) => /<([^<>]+)>\s*$/.exec(typed)?.[1] ?? typed.trim()

async function ask(typed: string): Promise<ClientFound[]> {
  const sought = soughtIn(typed)
  if (sought.length < 2) return []
  const query = new URLSearchParams({
    'where[or][0][and][0][name][contains]': sought,
    'where[or][0][and][1][disabled][equals]': 'false',
    'where[or][1][and][0][email][contains]': sought,
    'where[or][1][and][1][disabled][equals]': 'false',
    limit: String(most),
    depth: '0',
    sort: 'name',
    'select[name]': 'true',
    'select[email]': 'true',
    'select[memberships]': 'true',
  })
  const docs = await readList<Sought>(`${slugs.clients}?${query.toString()}`)
  return (docs ?? []).map(clientFound)
}

/** Clients by name or mail address, as it is typed; those who cannot sign in are not among them. */
export function useClientSearch(first: ClientFound | null) {
  const [found, setFound] = useState<readonly ClientFound[]>(first ? [first] : [])
  const turn = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const search = useCallback(async (typed: string) => {
    clearTimeout(timer.current)
    const own = ++turn.current
    const clients = await ask(typed)
    // Of two answers that overtake each other, the one to what stands there now counts.
    if (own === turn.current) setFound(clients)
    return clients
  }, [])
  const searchSoon = (typed: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void search(typed), pause)
  }
  return { found, search, searchSoon }
}
