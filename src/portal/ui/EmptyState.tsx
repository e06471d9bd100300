import type { ReactNode } from 'react'

/** One sentence and the one next action. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-4 px-4 py-14 text-center">
      <p className="max-w-md text-soft">{children}</p>
      {action}
    </div>
  )
}
