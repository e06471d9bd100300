'use client'

import { ChevronDown } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useDeskWords } from '../useDeskWords'

/** What a ticket is set to: beside the conversation, and on a phone behind a button above it. */
export function SideFold({ children }: { children: ReactNode }) {
  const t = useDeskWords()
  const id = useId()
  const [isOpen, setOpen] = useState(false)

  return (
    <aside className="desk-side" aria-label={t('details')}>
      <button
        type="button"
        className="desk-menu__button desk-side__fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('details')}
        <ChevronDown aria-hidden size={16} />
      </button>
      <div id={id} className="desk-side__content" data-open={isOpen || undefined}>
        {children}
      </div>
    </aside>
  )
}
