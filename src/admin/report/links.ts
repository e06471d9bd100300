import { formatAdminURL } from 'payload/shared'
import type { PayloadRequest } from 'payload'
import { listQuery, type Behind } from '@/src/domain/report/listsBehind'
import { slugs } from '@/src/slugs'

export type AdminLinks = ReturnType<typeof adminLinks>

/** Addresses of the admin, wherever it stands. */
export function adminLinks({ payload }: Pick<PayloadRequest, 'payload'>) {
  const { admin } = payload.config.routes
  const to = (path: `/${string}`) => formatAdminURL({ adminRoute: admin, path })
  return {
    to,
    collection: (slug: string, rest = '') => to(`/collections/${slug}${rest}`),
    tickets: (rest = '') => to(`/collections/${slugs.tickets}${rest}`),
    /** The list of tickets behind a number. */
    list: (behind: Behind) => to(`/collections/${slugs.tickets}?${listQuery(behind)}`),
  }
}
