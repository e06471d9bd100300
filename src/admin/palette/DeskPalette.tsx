'use client'

import { useAuth } from '@payloadcms/ui'
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { useKeys } from '../keys/useKeys'
import { offeredActs, type Act } from './offeredActs'

const Palette = lazy(() => import('./Palette').then(({ Palette: it }) => ({ default: it })))
const KeySheet = lazy(() =>
  import('../keys/KeySheet').then(({ KeySheet: it }) => ({ default: it })),
)

/** Around every page of the admin: the palette and the sheet of keys, for whoever is signed in. */
export function DeskPalette({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  return (
    <>
      {children}
      {user && <Keys isWorker={user.role === 'admin' || user.role === 'agent'} />}
    </>
  )
}

function Keys({ isWorker }: { isWorker: boolean }) {
  const [open, setOpen] = useState<{ acts: readonly Act[] } | 'keys' | null>(null)
  const close = () => setOpen(null)
  const early = useRef('')
  // Whoever types on before it has come means the palette, and not the keys of the page.
  useEffect(() => {
    early.current = ''
    if (!open || open === 'keys') return
    const hold = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event
      if (key.length !== 1 || ctrlKey || metaKey || altKey) return
      if (document.querySelector('.desk-palette')) return
      event.preventDefault()
      event.stopImmediatePropagation()
      early.current += key
    }
    window.addEventListener('keydown', hold, true)
    return () => window.removeEventListener('keydown', hold, true)
  }, [open])
  useKeys({ help: () => setOpen('keys') })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      // In an editor the same keys make a link.
      if (event.defaultPrevented || key.toLowerCase() !== 'k') return
      if (ctrlKey === metaKey || altKey || shiftKey) return
      event.preventDefault()
      // What the page offers is asked here: nothing may ask while it is drawn.
      const acts = offeredActs()
      setOpen((was) => (was && was !== 'keys' ? null : { acts }))
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <Suspense>
      {open && open !== 'keys' && (
        <Palette {...open} isWorker={isWorker} typed={() => early.current} onClose={close} />
      )}
      {open === 'keys' && <KeySheet onClose={close} />}
    </Suspense>
  )
}
