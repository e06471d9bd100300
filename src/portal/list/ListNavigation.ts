'use client'
import { createContext } from 'react'

/** Goes to another list in place, and says whether that is under way. */
export type Navigation = {
  isPending: boolean
  go: ((href: string, how?: { replace?: boolean; toTop?: boolean }) => void) | null
}

export const ListNavigation = createContext<Navigation>({ isPending: false, go: null })
