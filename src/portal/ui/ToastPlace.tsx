'use client'
import { useEffect } from 'react'
import { toast, Toaster } from 'sonner'
import { toastsAppear } from './toast'

export default function ToastPlace({ label }: { label: string }) {
  useEffect(() => {
    toastsAppear((message) => toast(message))
    return () => toastsAppear(null)
  }, [])
  return (
    <Toaster
      containerAriaLabel={label}
      position="bottom-center"
      toastOptions={{
        unstyled: true,
        className:
          'mx-auto w-fit rounded-lg border border-line-strong bg-surface px-4 py-3 text-sm font-medium text-ink shadow-lg',
      }}
    />
  )
}
