'use client'

import { inboxText } from '@/src/domain/inbox/inboxQuery'
import { sharedAs, type Sharing } from '@/src/domain/inbox/sharedWith'
import { moved, type ViewChoices } from '@/src/domain/inbox/viewOrder'
import type { KeptView } from '@/src/operations/inbox/keptViews'
import { callApi, type Outcome } from '@/src/ui/compose/callApi'
import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useDeskWords } from '../useDeskWords'
import { wordProblem } from '../wordProblem'
import { inboxAddress } from '../addresses'
import type { ListPlace } from './listAddress'

type Saved = { id: string; name: string }
type Change = { name?: string; query?: string; sharing?: Sharing }

const path = 'saved-filters'
/** Milliseconds: to read what is gone, and to reach the way back. */
const undoShown = 10_000

/** What can be done with the lists that are kept. Each of it holds at once, and says so. */
export function useViews(place: ListPlace, views: readonly KeptView[]) {
  const t = useDeskWords()
  const router = useRouter()
  const { config } = useConfig()
  const addressOf = (view: string) => inboxAddress(config.routes.admin, `view=${view}`)

  const failed = (outcome: Outcome<unknown>) => {
    if (outcome.ok) return false
    toast.error(wordProblem(t, outcome))
    return true
  }

  const order = views.map(({ id }) => id)
  const unpinned = views.filter(({ isPinned }) => !isPinned).map(({ id }) => id)
  const tabs = order.filter((id) => !unpinned.includes(id))
  const first = views.find(({ isFirst }) => isFirst)?.id ?? null

  /** Order, pins and what comes first are the person's own, shared views included. */
  async function choose(choices: Partial<ViewChoices>) {
    const outcome = await callApi({
      method: 'POST',
      path: 'payload-preferences/inbox-views',
      body: { value: { order, unpinned, first, ...choices } },
    })
    failed(outcome)
    router.refresh()
  }

  async function save(name: string, sharing: Sharing): Promise<string | null> {
    const body = { name, query: inboxText(place.query), ...sharedAs(sharing) }
    const outcome = await callApi<Saved>({ method: 'POST', path, body })
    if (!outcome.ok) return wordProblem(t, outcome)
    router.push(addressOf(outcome.doc.id))
    toast.success(t('inboxViewSaved', { name }))
    return null
  }

  async function change(view: KeptView, to: Change): Promise<string | null> {
    const { sharing, ...rest } = to
    const body = { ...rest, ...(sharing && sharedAs(sharing)) }
    const outcome = await callApi<Saved>({ method: 'PATCH', path: `${path}/${view.id}`, body })
    if (!outcome.ok) return wordProblem(t, outcome)
    router.push(addressOf(view.id))
    router.refresh()
    toast.success(t('inboxViewChanged', { name: to.name ?? view.name }))
    return null
  }

  /** The same view again, in its place. */
  async function restore({ id, name, query, sharing }: KeptView) {
    const body = { name, query, ...sharedAs(sharing) }
    const outcome = await callApi<Saved>({ method: 'POST', path, body })
    if (failed(outcome) || !outcome.ok) return
    const again = (all: readonly string[]) =>
      all.map((each) => (each === id ? outcome.doc.id : each))
    await choose({
      order: again(order),
      unpinned: again(unpinned),
      first: first === id ? outcome.doc.id : first,
    })
    router.push(addressOf(outcome.doc.id))
  }

  async function drop(view: KeptView) {
    const outcome = await callApi({ method: 'DELETE', path: `${path}/${view.id}` })
    if (failed(outcome)) return
    if (place.kept?.id === view.id) router.push(addressOf('mine'))
    router.refresh()
    toast.success(t('inboxViewDropped', { name: view.name }), {
      action: { label: t('undo'), onClick: () => void restore(view) },
      duration: undoShown,
    })
  }

  return {
    save,
    change,
    drop,
    tell: (problem: string | null) => problem && toast.error(problem),
    /** Whether a tab of the views stands on that side of it. */
    mayMove: ({ id, isPinned }: KeptView, by: -1 | 1) =>
      isPinned && tabs[tabs.indexOf(id) + by] !== undefined,
    // Past the next tab: what stands in the menu alone is no place that one sees.
    move: ({ id }: KeptView, by: -1 | 1) =>
      choose({ order: [...moved(tabs, id, by), ...unpinned] }),
    pin: ({ id, isPinned }: KeptView) =>
      choose({ unpinned: isPinned ? [...unpinned, id] : unpinned.filter((each) => each !== id) }),
    openFirst: ({ id, isFirst }: KeptView) => choose({ first: isFirst ? null : id }),
  }
}
