'use client'
import { ArrowDown, ArrowUp, Bookmark, BookmarkX } from 'lucide-react'
import { useEffect, useRef, useTransition, type SubmitEvent } from 'react'
import { arrangeFilter } from '@/src/app/(portal)/(desk)/tickets/actions'
import { rowButton } from './rowButton'

const icons = { earlier: ArrowUp, later: ArrowDown, first: Bookmark, notFirst: BookmarkX }

type Props = {
  id: string
  here: string
  changes: readonly { change: keyof typeof icons; label: string }[]
}

/** Where a filter stands among the others, and what the list opens with. One step often follows
 * another, so the menu stays open and the hand where it was. */
export function ArrangeFilter({ id, here, changes }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const pressed = useRef<string | null>(null)
  const [isPending, startTransition] = useTransition()

  useEffect(() => {
    if (isPending || !pressed.current || !form.current) return
    const same = form.current.querySelector<HTMLElement>(`[value="${pressed.current}"]`)
    pressed.current = null
    // Whoever went on elsewhere meanwhile stays there.
    if (document.activeElement === document.body) {
      ;(same ?? form.current.querySelector('button'))?.focus()
    }
  }, [isPending])

  const arrange = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent
    const asked = new FormData(event.currentTarget, submitter)
    asked.set('quiet', 'yes')
    pressed.current = submitter?.getAttribute('value') ?? null
    startTransition(() => arrangeFilter(asked))
  }
  return (
    <form ref={form} action={arrangeFilter} onSubmit={arrange} className="flex flex-col">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={here} />
      {changes.map(({ change, label }) => {
        const Icon = icons[change]
        return (
          <button key={change} type="submit" name="change" value={change} className={rowButton}>
            <Icon aria-hidden className="size-4 text-soft" />
            {label}
          </button>
        )
      })}
    </form>
  )
}
