'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Within the editor the page reads again what was saved, whenever the editor says that it was. */
export function RefreshWithEditor() {
  const router = useRouter()
  useEffect(() => {
    const hear = ({ data, origin }: MessageEvent<{ type?: unknown } | null>) => {
      if (origin !== location.origin || data?.type !== 'payload-document-event') return
      router.refresh()
    }
    addEventListener('message', hear)
    const ready = { type: 'payload-live-preview', ready: true }
    const editor: Window | null = window.opener ? (window.opener as Window) : window.parent
    editor?.postMessage(ready, location.origin)
    return () => removeEventListener('message', hear)
  }, [router])
  return null
}
