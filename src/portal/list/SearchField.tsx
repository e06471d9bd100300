'use client'
import { useEffect, useRef, useState, type ComponentProps } from 'react'

type Props = ComponentProps<'input'> & {
  value: string
  /** Searches while one types, after a pause of so many milliseconds. */
  pause?: number
}

const same = (one: string, other: string) =>
  one.trim().replace(/\s+/g, ' ') === other.trim().replace(/\s+/g, ' ')

/**
 * Follows the address when that changes by itself, and keeps the focus over a search. What somebody
 * has typed since they asked stays: the answer to the first half is no reason to take the second away.
 */
export function SearchField({ value, pause, ...props }: Props) {
  const [shown, setShown] = useState({ from: value, value, asked: value })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  if (shown.from !== value) {
    const isAnswer = same(value, shown.asked)
    setShown({ from: value, value: isAnswer ? shown.value : value, asked: value })
  }

  function type({ value: typed, form }: HTMLInputElement) {
    clearTimeout(timer.current)
    setShown((before) => ({ ...before, value: typed }))
    if (pause === undefined || !form) return
    const ask = () => {
      setShown((before) => ({ ...before, asked: typed }))
      form.dataset.typing = ''
      form.requestSubmit()
    }
    // An emptied box shows everything again at once.
    if (typed === '') ask()
    else timer.current = setTimeout(ask, pause)
  }

  return (
    <input
      dir="auto"
      {...props}
      type="search"
      value={shown.value}
      onChange={({ currentTarget }) => type(currentTarget)}
      onKeyDown={({ key }) => {
        if (key !== 'Enter') return
        clearTimeout(timer.current)
        setShown((before) => ({ ...before, asked: before.value }))
      }}
    />
  )
}
