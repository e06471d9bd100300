'use client'
import { use, useEffect, useRef, useState } from 'react'
import { describedBy, Field } from '../ui/Field'
import { FormStateContext } from './FormStateContext'

/** Bytes, and the words for files beyond them. */
export type FileLimits = { each: number; together: number; tooLarge: string }

type Props = {
  name: string
  label: string
  hint: string
  optional?: string
  limits: FileLimits
  /** Takes over what is chosen; without it the files are posted with the form. */
  onFiles?: (files: File[]) => void
}

const fit = (files: readonly File[], { each, together }: FileLimits) =>
  files.every(({ size }) => size <= each) &&
  files.reduce((sum, { size }) => sum + size, 0) <= together

export function FilesField({ name, label, hint, optional, limits, onFiles }: Props) {
  const state = use(FormStateContext)
  const input = useRef<HTMLInputElement>(null)
  // An answer of the server puts an end to what was said here before.
  const [tooLargeAt, setTooLargeAt] = useState<number>()
  const error = tooLargeAt === state.attempt ? limits.tooLarge : state.fields[name]

  function check() {
    const files = [...(input.current?.files ?? [])]
    if (!input.current || files.length === 0) return
    const fits = fit(files, limits)
    if (onFiles || !fits) input.current.value = ''
    if (onFiles) onFiles(files)
    else setTooLargeAt(fits ? undefined : state.attempt)
  }
  // What was chosen before React came. Only once: later choices tell of themselves.
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    check()
  })
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <input
        ref={input}
        type="file"
        multiple
        id={name}
        name={name}
        onChange={check}
        className="block w-full text-sm text-soft"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
      />
    </Field>
  )
}
