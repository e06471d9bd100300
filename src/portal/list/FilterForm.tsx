'use client'
import { use, type FormEvent, type ReactNode } from 'react'
import { inFull } from './inFull'
import { ListNavigation } from './ListNavigation'

type Props = {
  action: string
  /** What else the address says; the form's own fields come on top. */
  keep: readonly (readonly [name: string, value: string])[]
  className?: string
  children: ReactNode
}

const addressOf = (form: HTMLFormElement) => {
  const said = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  )
  return said.length > 0 ? `?${new URLSearchParams(said)}` : ''
}

/** A plain form whose choices end up in the address. A select applies as soon as it is changed. */
export function FilterForm({ action, keep, className, children }: Props) {
  const { go, saysAll } = use(ListNavigation)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!go) return
    event.preventDefault()
    const form = event.currentTarget
    // Back leads to before the search, and not from letter to letter.
    const isTyping = form.dataset.typing !== undefined
    delete form.dataset.typing
    const address = `${action}${addressOf(form)}`
    go(saysAll ? inFull(address) : address, { replace: isTyping })
  }
  const change = (event: FormEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLSelectElement) event.currentTarget.requestSubmit()
  }
  return (
    <form action={action} onSubmit={submit} onChange={change} className={className} noValidate>
      {keep.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
