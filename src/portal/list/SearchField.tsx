'use client'
import { useState, type ComponentProps } from 'react'

type Props = ComponentProps<'input'> & { value: string }

/** Follows the address when that changes by itself, and keeps the focus over a search. */
export function SearchField({ value, ...props }: Props) {
  const [shown, setShown] = useState({ from: value, value })
  if (shown.from !== value) setShown({ from: value, value })
  return (
    <input
      dir="auto"
      {...props}
      type="search"
      value={shown.value}
      onChange={({ currentTarget }) => setShown({ from: value, value: currentTarget.value })}
    />
  )
}
