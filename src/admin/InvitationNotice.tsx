'use client'

import { slugs } from '@/src/slugs'
import { Banner, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { RandomPassword } from './RandomPassword'
import { useDeskWords } from './useDeskWords'

/**
 * On the form of a new account: the new person chooses the password, not whoever fills it in. On that
 * of a client without an organization: that they cannot send a request.
 */
export function InvitationNotice() {
  const { collectionSlug, id } = useDocumentInfo()
  const memberships = useFormFields(([fields]) => fields.memberships?.rows?.length ?? 0)
  const word = useDeskWords()
  if (id) {
    if (collectionSlug !== slugs.clients || memberships > 0) return null
    return <Banner type="error">{word('people_noOrganizationNotice')}</Banner>
  }
  return (
    <>
      <Banner type="info">{word('invitationNotice')}</Banner>
      <RandomPassword />
    </>
  )
}
