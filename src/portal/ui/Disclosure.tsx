import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { label: string; open?: boolean; className?: string; children: ReactNode }

/** Folds on a phone and lies open where there is room; works without JavaScript. */
export function Disclosure({ label, open, className, children }: Props) {
  return (
    <details className="unfold-wide group" open={open}>
      <summary className="flex min-h-11 items-center gap-1.5 rounded-lg text-sm font-medium">
        {label}
        <ChevronDown aria-hidden className="size-4 text-soft group-open:rotate-180" />
      </summary>
      <div className={className}>{children}</div>
    </details>
  )
}
