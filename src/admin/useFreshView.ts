'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'
import { unsavedValues, type Unsaved } from './unsavedValues'

/**
 * Shows the ticket as it now is, in the conversation and in Payload's own form, whose old values
 * would otherwise undo the change with the next Save. What the person changed in the form and has
 * not saved yet stays as they left it.
 */
export function useFreshView() {
  const router = useRouter()
  const { initialState } = useDocumentInfo()
  const { dispatchFields, getFields, setModified } = useForm()
  const unsaved = useRef<Unsaved>([])

  useEffect(() => {
    const [...mine] = unsaved.current
    if (mine.length === 0) return
    unsaved.current = []
    // The form takes the new state over in an effect of its own, after this one.
    const timer = setTimeout(() => {
      for (const { path, value } of mine) dispatchFields({ type: 'UPDATE', path, value })
      setModified(true)
    })
    return () => clearTimeout(timer)
  }, [initialState, dispatchFields, setModified])

  return useCallback(() => {
    unsaved.current = unsavedValues(getFields())
    router.refresh()
  }, [getFields, router])
}
