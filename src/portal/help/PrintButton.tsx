'use client'
import { Printer } from 'lucide-react'
import { useHydrated } from '../useHydrated'

export function PrintButton({ label }: { label: string }) {
  if (!useHydrated()) return null
  return (
    <button
      type="button"
      className="inline-flex min-h-11 items-center gap-1.5 hover:text-ink hover:underline md:min-h-9 print:hidden"
      onClick={() => window.print()}
    >
      <Printer aria-hidden className="size-4" />
      {label}
    </button>
  )
}
