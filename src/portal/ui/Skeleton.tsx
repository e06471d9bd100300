import { cn } from '../cn'

/** A grey bar where content will stand. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn('block h-4 rounded bg-raised', className)} />
}
