'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Payload keeps the state that a form was opened with, and the browser brings that one back with the
 * page. What was read since goes before it.
 */
export function StateAsStored({ isPublished }: { isPublished: boolean }) {
  const { initialData, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const isChanged = isPublished && initialData?._status === 'draft'
  useEffect(() => {
    setHasPublishedDoc(isPublished)
    setUnpublishedVersionCount((count) => (isChanged ? Math.max(count, 1) : 0))
  }, [isPublished, isChanged, setHasPublishedDoc, setUnpublishedVersionCount])
  return null
}
