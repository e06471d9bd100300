'use client'
import { useEffect } from 'react'
import { toast, Toaster } from 'sonner'
import { toastsAppear } from './toast'

/** Milliseconds in which one decides. */
const actionTime = 12_000

export default function ToastPlace({ label }: { label: string }) {
  useEffect(() => {
    toastsAppear(({ message, action }) =>
      toast(message, {
        ...(action && {
          duration: actionTime,
          action: { label: action.label, onClick: () => action.run() },
        }),
      }),
    )
    return () => toastsAppear(null)
  }, [])
  return (
    <Toaster
      containerAriaLabel={label}
      position="bottom-center"
      // The library brings letters of its own.
      style={{ fontFamily: 'inherit' }}
      toastOptions={{
        unstyled: true,
        className:
          'flex w-fit min-[600px]:mx-auto max-w-full items-center gap-3 rounded-lg border border-line-strong bg-surface px-4 py-3 font-sans text-sm font-medium text-ink shadow-lg',
        classNames: {
          actionButton:
            'min-h-11 shrink-0 rounded-lg px-2 text-accent underline-offset-2 hover:underline md:min-h-9',
        },
      }}
    />
  )
}
