'use client'
import { use, useState } from 'react'
import { FormStateContext } from './FormStateContext'

/** What is wrong with a field, until somebody begins to put it right. */
export function useFieldError(name: string) {
  const { fields, attempt } = use(FormStateContext)
  const [mendedAt, setMendedAt] = useState<number>()
  return {
    error: mendedAt === attempt ? undefined : fields[name],
    mend: () => setMendedAt(attempt),
  }
}
