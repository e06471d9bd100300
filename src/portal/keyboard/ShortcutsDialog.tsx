'use client'
import { useState } from 'react'
import { Dialog } from '../ui/Dialog'
import { keysAreOn, switchKeys } from '@/src/ui/keys/keysSwitch'

export type ShortcutWords = {
  title: string
  lead: string
  close: string
  on: string
  /** What each key does, in the order they are told. */
  keys: readonly (readonly [key: string, does: string])[]
}

type Props = { words: ShortcutWords; onClose: () => void }

export default function ShortcutsDialog({ words, onClose }: Props) {
  const [on, setOn] = useState(keysAreOn)
  return (
    <Dialog title={words.title} lead={words.lead} close={words.close} onClose={onClose}>
      <dl className="divide-y divide-line text-sm">
        {words.keys.map(([key, does]) => (
          <div key={key} className="flex items-center justify-between gap-4 py-2">
            <dt>{does}</dt>
            <dd>
              <kbd className="inline-block min-w-7 rounded border border-line-strong bg-raised px-2 py-0.5 text-center font-sans text-xs">
                {key}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label className="flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => {
            setOn(currentTarget.checked)
            switchKeys(currentTarget.checked)
          }}
          className="size-4 accent-accent"
        />
        {words.on}
      </label>
    </Dialog>
  )
}
