'use client'

import { useAuth } from '@payloadcms/ui'

/** The zone of the account; without one that of the browser, once it can be asked. */
export function useZone(isInBrowser: boolean): string {
  const { user } = useAuth()
  const own = (user as { timeZone?: string | null } | null)?.timeZone
  return own || (isInBrowser ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC')
}
