'use client'

import { useEffect, useState } from 'react'

type View = { id: string; name: string }

/** The lists that this person, or the team, has kept. Of people who have no inbox, none. */
export function useKeptViews(mayAsk: boolean): readonly View[] {
  const [views, setViews] = useState<readonly View[]>([])
  useEffect(() => {
    if (!mayAsk) return
    const over = new AbortController()
    const ask = async () => {
      try {
        const query = 'sort=name&pagination=false&depth=0&select[name]=true'
        const answer = await fetch(`/api/saved-filters?${query}`, { signal: over.signal })
        if (answer.ok) setViews(((await answer.json()) as { docs: View[] }).docs)
      } catch {
        // The palette does without: the inbox has them as well.
      }
    }
    void ask()
    return () => over.abort()
  }, [mayAsk])
  return views
}
