'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

type Props = { title: string; close: () => void; children: ReactNode }

/** One question above a page; Escape leaves it. */
export function DeskDialog({ title, close, children }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby={id} onClose={close}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
