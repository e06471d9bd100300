'use client'
import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type Props = {
  title: string
  lead: string
  close: string
  onClose: () => void
  children: ReactNode
}

/** Open as long as it is shown. The focus stays inside, and afterwards goes back to where it was. */
export function Dialog({ title, lead, close, onClose, children }: Props) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[#000]/50" />
        <Radix.Content className="fixed top-1/2 left-1/2 z-50 max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-md -translate-1/2 space-y-4 overflow-y-auto rounded-lg border border-line bg-surface p-5 shadow-lg outline-none">
          <div className="flex items-start justify-between gap-4">
            <div className="space-y-1">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              <Radix.Description className="text-sm text-soft">{lead}</Radix.Description>
            </div>
            <Radix.Close className="-m-2 inline-flex size-11 shrink-0 items-center justify-center rounded-lg text-soft hover:bg-raised hover:text-ink">
              <X aria-hidden className="size-5" />
              <span className="sr-only">{close}</span>
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
