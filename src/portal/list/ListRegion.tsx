'use client'
import { useOffline } from 'next/offline'
import { use, type ReactNode } from 'react'
import { Skeleton } from '../ui/Skeleton'
import { ListNavigation } from './ListNavigation'

const rows = ['w-1/2', 'w-2/3', 'w-2/5', 'w-3/5', 'w-1/2', 'w-1/3']

/** The rows, and their shape over them when the next ones take longer than a blink. */
export function ListRegion({ children }: { children: ReactNode }) {
  const { isPending } = use(ListNavigation)
  const isOffline = useOffline()
  return (
    <div className="relative space-y-4" aria-busy={isPending}>
      {children}
      {isPending && !isOffline && (
        <div className="appear-late absolute inset-0 z-10 min-h-96 overflow-hidden rounded-lg border border-line bg-surface">
          {rows.map((width, row) => (
            <div key={row} className="space-y-2 border-b border-line px-4 py-3 last:border-b-0">
              <Skeleton className={width} />
              <Skeleton className="h-3 w-1/4" />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
