import { isDeskWorker } from '@/access/people'
import { slugs } from '@/src/slugs'
import { redirect } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import type { AdminViewServerProps } from 'payload'
import { inboxAddress } from '../addresses'

/** What `/admin` is: the inbox for those who work on tickets, the articles for those who write them. */
export function FirstPage({ initPageResult: { req } }: AdminViewServerProps) {
  const { admin: adminRoute } = req.payload.config.routes
  if (isDeskWorker(req.user)) redirect(inboxAddress(adminRoute))
  redirect(formatAdminURL({ adminRoute, path: `/collections/${slugs.articles}` }))
}
