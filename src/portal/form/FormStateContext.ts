'use client'

import { createContext, use, useState } from 'react'
import { freshForm } from './formState'

/** Lets the fields of a form find their error and what was typed. */
export const FormStateContext = createContext(freshForm)

/** What is wrong with a field, until somebody begins to put it right. */
export function useFieldError(name: string) {
  const { fields, attempt } = use(FormStateContext)
  const [mendedAt, setMendedAt] = useState<number>()
  return {
    error: mendedAt === attempt ? undefined : fields[name],
    mend: () => setMendedAt(attempt),
  }
}
