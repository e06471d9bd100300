'use client'

import { Banner, useDocumentInfo } from '@payloadcms/ui'
import { useDeskWords } from './useDeskWords'

/** Payload asks for a password on its form of a new account; here the new person chooses it. */
export function InvitationNotice() {
  const { id } = useDocumentInfo()
  const word = useDeskWords()
  return id ? null : <Banner type="info">{word('invitationNotice')}</Banner>
}
