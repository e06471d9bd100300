'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { cn } from '../cn'

type Props = {
  summary: ReactNode
  summaryClassName?: string
  className?: string
  children: ReactNode
}

/** Opens by the browser's own means, with or without JavaScript. With it, Escape, a press elsewhere
 * and whatever inside leads on close it again. */
export function Popover({ summary, summaryClassName, className, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = () => details.current?.removeAttribute('open')
    const press = ({ target }: MouseEvent) => {
      const inside = target instanceof Element && details.current?.contains(target)
      if (!inside || target.closest('a, [data-close]')) close()
    }
    const key = ({ key: pressed }: KeyboardEvent) => {
      if (pressed !== 'Escape' || !details.current?.open) return
      const within = details.current.contains(document.activeElement)
      close()
      if (within) details.current.querySelector('summary')?.focus()
    }
    document.addEventListener('click', press)
    document.addEventListener('keydown', key)
    return () => {
      document.removeEventListener('click', press)
      document.removeEventListener('keydown', key)
    }
  }, [])
  return (
    <details ref={details} className="relative">
      <summary className={summaryClassName}>{summary}</summary>
      <div
        className={cn(
          'absolute z-30 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-surface p-3 shadow-lg',
          className,
        )}
      >
        {children}
      </div>
    </details>
  )
}
