'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useKeepUnsaved } from '../form/useKeepUnsaved'

/** Payload keeps this view as it was when the form is saved: show what the save changed. */
export function FollowSaves({ shown }: { shown: string }) {
  const { data } = useDocumentInfo()
  const router = useRouter()
  useKeepUnsaved()
  const saved: unknown = data?.updatedAt
  const isBehind = typeof saved === 'string' && Date.parse(saved) > Date.parse(shown)
  useEffect(() => {
    if (isBehind) router.refresh()
  }, [isBehind, saved, router])
  return null
}
