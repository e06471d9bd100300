'use client'
import { Trash2 } from 'lucide-react'
import { unstable_rethrow } from 'next/navigation'
import { startTransition, type FormEvent } from 'react'
import { deleteFilter, saveFilter } from '@/src/app/(portal)/(desk)/tickets/actions'
import { freshForm } from '../form/formState'
import type { SavedFilter } from '../read/savedFilters'
import { toast } from '../ui/toast'
import { rowButton } from './rowButton'

type Props = {
  filter: SavedFilter
  here: string
  words: {
    label: string
    drop: string
    dropped: string
    undo: string
    notDropped: string
    notRestored: string
  }
}

const formOf = (values: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

/** What was done leads to its list, and Next says so by an error of its own. */
function isDone(error: unknown): boolean {
  try {
    unstable_rethrow(error)
    return false
  } catch {
    return true
  }
}

/** Drops a filter, and offers to bring it back as it was. */
export function DropFilter({ filter, here, words }: Props) {
  const { id, name, address, place, opensFirst } = filter

  const restore = () =>
    startTransition(async () => {
      const kept = {
        name,
        query: address,
        place: String(place ?? ''),
        opensFirst: opensFirst ? 'yes' : '',
      }
      const refused = await saveFilter(freshForm, formOf(kept)).catch((error: unknown) => {
        if (isDone(error)) throw error
        return true
      })
      if (refused) toast(words.notRestored)
    })

  const drop = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    startTransition(async () => {
      await deleteFilter(formOf({ id, back: here, quiet: 'yes' })).catch((error: unknown) => {
        if (!isDone(error)) return toast(words.notDropped)
        toast(words.dropped, { label: words.undo, run: restore })
        throw error
      })
    })
  }

  return (
    <form action={deleteFilter} onSubmit={drop}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={here} />
      <button type="submit" aria-label={words.label} className={rowButton}>
        <Trash2 aria-hidden className="size-4 text-soft" />
        {words.drop}
      </button>
    </form>
  )
}
