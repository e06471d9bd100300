'use client'

import { slugs } from '@/src/slugs'
import { useConfig } from '@payloadcms/ui'

/** The address of a ticket in the API. */
export function useTicketPath(id: string): string {
  const { config } = useConfig()
  return `${config.routes.api}/${slugs.tickets}/${id}`
}
