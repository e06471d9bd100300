'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Problem } from '@/src/ui/compose/problemOf'
import type { DeskWord } from '../translations'
import { useDeskWords } from '../useDeskWords'
import { changeTickets, undoTickets, type AskedChange, type Changed, type Undone } from './bulkApi'
import { minute } from '@/src/domain/time/durations'

export type Trouble = { ticket: string; number: number | null; words: string }
type Progress = { done: number; all: number }

/** As long as one looks at what one has done; the server takes it back for longer. */
const undoShown = minute

const problems: readonly Problem[] = ['ours', 'signedOut', 'gone', 'limited']

/** Does something to many tickets, tells how far it is, and takes it back. */
export function useBulk(ids: readonly string[], clear: () => void) {
  const t = useDeskWords()
  const router = useRouter()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [troubles, setTroubles] = useState<readonly Trouble[]>([])

  const told = (all: number) => (done: number) => setProgress({ done, all })

  function problemWords(problem: string): string {
    if (problem === 'offline') return t('noConnection')
    const known = problems.find((each) => each === problem)
    return known ? t(`problem_${known}` as DeskWord) : problem
  }

  async function undo(changed: readonly string[], batch: string) {
    setProgress({ done: 0, all: changed.length })
    const { results, problem } = await undoTickets(changed, batch, told(changed.length))
    setProgress(null)
    const left = results.flatMap((each) => leftOf(each))
    setTroubles(left)
    if (problem) toast.error(problemWords(problem))
    const back = results.filter(({ outcome }) => outcome === 'undone').length
    if (back > 0 || !problem) toast.success(t('bulk_undone', { count: back }))
    for (const { number, words } of left.slice(0, 3)) toast.error(`#${number ?? '–'}: ${words}`)
    router.refresh()
  }

  function leftOf(each: Undone): Trouble[] {
    const { ticket, number } = each
    if (each.outcome === 'refused') return [{ ticket, number, words: each.message }]
    if (each.left.length === 0) return []
    const fields = each.left.map((name) => t(`bulkLeft_${name}`)).join(', ')
    return [{ ticket, number, words: t('bulk_left', { fields }) }]
  }

  async function run(change: AskedChange, said: string): Promise<void> {
    setTroubles([])
    setProgress({ done: 0, all: ids.length })
    const { batch, results, problem } = await changeTickets(ids, change, told(ids.length))
    setProgress(null)
    const changed = results.flatMap(({ outcome, ticket }) => (outcome === 'done' ? [ticket] : []))
    const refused = results.flatMap((each: Changed) =>
      each.outcome === 'refused'
        ? [{ ticket: each.ticket, number: each.number, words: each.message }]
        : [],
    )
    if (problem) toast.error(problemWords(problem))
    const done = t('bulk_done', { count: changed.length, said })
    const action = { label: t('undo'), onClick: () => void undo(changed, batch) }
    if (changed.length > 0) toast.success(done, { action, duration: undoShown })
    else if (!problem && refused.length === 0) toast.success(t('bulk_same'))
    setTroubles(refused)
    if (!problem && refused.length === 0) clear()
    router.refresh()
  }

  return { isBusy: progress !== null, progress, troubles, run, forget: () => setTroubles([]) }
}
