'use client'

import { useEffect, useState } from 'react'

type Ticket = { id: string; number: number; subject: string; requesterName: string }
type Named = { id: string; name: string; email?: string }
export type Found = {
  tickets: readonly Ticket[]
  clients: readonly Named[]
  organizations: readonly Named[]
}

type Answer = { tickets?: { docs: Ticket[] }; clients?: { docs: Named[] } } & {
  organizations?: { docs: Named[] }
}

const nothing: Found = { tickets: [], clients: [], organizations: [] }

/** Milliseconds that somebody may go on typing before the desk is asked. */
const pause = 150
const most = 8

type State = { of: string; found: Found; isFailed: boolean }

/** What the desk finds for these words, as they are typed. Of people who may not ask, nothing. */
export function useFound(text: string, mayAsk: boolean) {
  const [{ of, found, isFailed }, setState] = useState<State>({
    ...{ of: '', found: nothing, isFailed: false },
  })
  const words = text.trim()
  useEffect(() => {
    if (!mayAsk || words === '') return
    const over = new AbortController()
    const ask = async () => {
      try {
        const query = new URLSearchParams({ q: words, limit: String(most) })
        const answer = await fetch(`/api/desk/search?${query}`, { signal: over.signal })
        const body = answer.ok ? ((await answer.json()) as Answer) : {}
        setState({
          of: words,
          isFailed: !answer.ok,
          found: {
            tickets: body.tickets?.docs ?? [],
            clients: body.clients?.docs ?? [],
            organizations: body.organizations?.docs ?? [],
          },
        })
      } catch {
        if (!over.signal.aborted) setState({ of: words, found: nothing, isFailed: true })
      }
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      over.abort()
      clearTimeout(timer)
    }
  }, [words, mayAsk])
  if (!mayAsk || words === '') return { found: nothing, state: 'idle' } as const
  // What was found for fewer letters stays until there is something better.
  if (of !== words) return { found, state: 'asking' } as const
  return { found, state: isFailed ? 'failed' : 'idle' } as const
}
