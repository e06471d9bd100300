'use client'
import { useRouter } from 'next/navigation'
import { useLiveRefresh } from '@/src/ui/live/useLiveRefresh'

/** Reads the list again when something happens to a ticket. */
export function LiveList() {
  const { refresh } = useRouter()
  useLiveRefresh({ refresh, pause: 2_000 })
  return null
}
