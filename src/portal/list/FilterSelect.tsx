'use client'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { cn } from '../cn'
import type { Option } from '../ui/Select'
import { pillStyle } from './pillStyle'

type Props = {
  name: string
  label: string
  value: string
  /** The first says that nothing is chosen. */
  options: readonly Option[]
  /** What stands below them, each with a word that says what choosing there does. */
  groups?: readonly (readonly [label: string, options: readonly Option[]])[]
  /** Stands before the choice, for what is always chosen. */
  prefix?: string
  isSet?: boolean
}

const option = ({ value, label }: Option) => (
  <option key={value} value={value} className="bg-surface text-ink">
    {label}
  </option>
)

/** A select as small as its choice. It follows the address, also when that changes by itself. */
export function FilterSelect({ name, label, value, options, groups = [], ...more }: Props) {
  const { prefix, isSet } = more
  const [shown, setShown] = useState({ from: value, value })
  if (shown.from !== value) setShown({ from: value, value })
  return (
    <span className={cn(pillStyle, 'p-0', isSet && 'border-accent text-accent')}>
      {prefix && (
        <span aria-hidden className="ps-3 text-soft">
          {prefix}
        </span>
      )}
      <select
        name={name}
        aria-label={label}
        value={shown.value}
        onChange={({ currentTarget }) => setShown({ from: value, value: currentTarget.value })}
        className={cn(
          'field-sizing-content max-w-44 min-h-11 appearance-none truncate rounded-lg bg-transparent py-1 ps-3 pe-8 text-base focus-visible:-outline-offset-2 md:min-h-[1.875rem] md:text-sm',
          prefix && 'ps-1.5',
        )}
      >
        {options.map(option)}
        {groups
          .filter(([, inside]) => inside.length > 0)
          .map(([word, inside]) => (
            <optgroup key={word} label={word} className="bg-surface text-ink">
              {inside.map(option)}
            </optgroup>
          ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute end-2.5 size-4 text-soft" />
    </span>
  )
}
