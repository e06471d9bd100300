'use client'
import { createContext } from 'react'

/** Goes to another list in place, and says whether that is under way. */
export type Navigation = {
  isPending: boolean
  go: ((href: string, how?: { replace?: boolean; toTop?: boolean }) => void) | null
  /** Whether a kept filter opens where an address says nothing, so that each has to say its list. */
  saysAll: boolean
}

export const ListNavigation = createContext<Navigation>({
  isPending: false,
  go: null,
  saysAll: false,
})
