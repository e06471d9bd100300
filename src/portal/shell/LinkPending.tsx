'use client'
import { useLinkStatus } from 'next/link'
import { useOffline } from 'next/offline'
import { Skeleton } from '../ui/Skeleton'

/** While the linked page is on its way, and only when that takes a moment, its shape stands in for
 * it. A loading boundary would leave people without JavaScript with the shape for good. */
export function LinkPending() {
  const { pending } = useLinkStatus()
  // What one reads is more than the shape of a page that cannot come.
  const isOffline = useOffline()
  if (!pending || isOffline) return null
  return (
    <span className="appear-late fixed inset-x-0 top-14 bottom-0 z-10 block cursor-progress bg-page pt-8">
      <span className="mx-auto block max-w-6xl space-y-4 px-4">
        <Skeleton className="h-7 w-2/3" />
        <Skeleton className="w-1/3" />
        <Skeleton className="mt-8 h-32 w-full" />
        <Skeleton className="h-24 w-full" />
      </span>
    </span>
  )
}
