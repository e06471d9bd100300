'use client'
import { lazy, Suspense, useEffect, useState } from 'react'
import { whenWanted } from './toast'

const ToastPlace = lazy(() => import('./ToastPlace'))

export function Toasts({ label }: { label: string }) {
  const [wanted, setWanted] = useState(false)
  useEffect(() => whenWanted(() => setWanted(true)), [])
  if (!wanted) return null
  return (
    <Suspense>
      <ToastPlace label={label} />
    </Suspense>
  )
}
