'use client'

import { useState } from 'react'

export type Selected = ReturnType<typeof useSelected>

type Marks = { listKey: string; ids: ReadonlySet<string> }
const none: ReadonlySet<string> = new Set()

/** What is marked in a list; it ends with the list. */
export function useMarks(listKey: string) {
  const [marks, setMarks] = useState<Marks>({ listKey, ids: none })
  const mark = (ids: ReadonlySet<string>) => setMarks({ listKey, ids })
  return [marks.listKey === listKey ? marks.ids : none, mark] as const
}

/** What is marked among the shown; a range reaches from what was marked last. */
export function useSelected(
  shown: readonly string[],
  marked: ReadonlySet<string>,
  mark: (ids: ReadonlySet<string>) => void,
) {
  const [anchor, setAnchor] = useState<string | null>(null)
  const ids = shown.filter((id) => marked.has(id))

  function toggle(id: string, isRange = false) {
    const [from, to] = [shown.indexOf(anchor ?? ''), shown.indexOf(id)].toSorted((a, b) => a - b)
    const range =
      isRange && from !== undefined && from >= 0 ? shown.slice(from, (to ?? from) + 1) : [id]
    const next = new Set(ids)
    const isOn = !next.has(id)
    for (const each of range) {
      if (isOn) next.add(each)
      else next.delete(each)
    }
    mark(next)
    setAnchor(id)
  }

  return {
    ids,
    toggle,
    all: () => mark(new Set(ids.length === shown.length ? [] : shown)),
    clear: () => mark(none),
  }
}
