'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { useTicketPath } from '../api/useTicketPath'
import { movedValues } from './unsavedValues'

/**
 * Shows the ticket as it now is. Payload's own form learns it at once, as its next Save would undo
 * the change otherwise; then the whole view is read again.
 */
export function useFreshView() {
  const router = useRouter()
  const { data, id } = useDocumentInfo()
  const { dispatchFields, getFields } = useForm()
  const ticket = useTicketPath(String(id))

  return useCallback(async () => {
    try {
      const response = await fetch(`${ticket}?depth=0`, { credentials: 'include' })
      const now = response.ok ? ((await response.json()) as Record<string, unknown>) : {}
      for (const { path, value } of movedValues(getFields(), data ?? {}, now)) {
        dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
      }
    } catch {
      // The view is read again in any case.
    }
    router.refresh()
  }, [data, dispatchFields, getFields, router, ticket])
}
