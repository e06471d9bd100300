'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether React has taken over the page. What needs JavaScript is not offered before that. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
