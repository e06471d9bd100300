'use client'

import { isSought, type Trigger } from '@/src/ui/editor/typedTrigger'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useDeskWords } from '../useDeskWords'

export type Option = { key: string; name: ReactNode; more?: ReactNode; choose: () => void }

type Props = {
  trigger: Trigger
  label: string
  /** What stands there while nothing is typed, or nothing found. */
  hint: string
  options: readonly Option[]
  isBusy: boolean
  /** Below the list. */
  children?: ReactNode
  onType: (typed: string) => void
  /** What was typed goes into the text as it stands; null: nothing of it. */
  onClose: (typed: string | null) => void
}

/** A list that one types into, of what can be put into the text. */
export function InsertPanel({ trigger, label, hint, options, isBusy, children, ...on }: Props) {
  const t = useDeskWords()
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const active = Math.min(at, options.length - 1)
  const optionId = (index: number) => `${id}-${index}`

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active, options])

  function type(text: string) {
    if (!isSought(trigger, text)) return on.onClose(text)
    setTyped(text)
    setAt(0)
    on.onType(text)
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && options.length > 0) setAt((active + step + options.length) % options.length)
    else if (event.key === 'Enter' || event.key === 'Tab') {
      if (event.key === 'Tab' && (event.shiftKey || options.length === 0)) return
      options[active]?.choose()
    } else if (event.key === 'Escape') on.onClose(typed)
    else if (event.key === 'Backspace' && typed === '') on.onClose(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={panel}
      className="desk-insert"
      role="group"
      aria-label={label}
      onBlur={({ relatedTarget }) => {
        // Whoever goes elsewhere is done with the list.
        if (!panel.current?.contains(relatedTarget as Node | null)) on.onClose(null)
      }}
    >
      <input
        autoFocus
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        placeholder={label}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
      />
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label}>
        {options.map(({ key, name, more, choose }, index) => (
          <li
            key={key}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setAt(index)}
            onClick={choose}
          >
            {name}
            {more}
          </li>
        ))}
      </ul>
      <p role="status" className="desk-quiet">
        {isBusy ? t('composeSearching') : options.length === 0 ? hint : ''}
      </p>
      {children}
    </div>
  )
}
