'use client'

import { Banner, useDocumentInfo } from '@payloadcms/ui'
import { PasswordOfChance } from './PasswordOfChance'
import { useDeskWords } from './useDeskWords'

/** On the form of a new account: the new person chooses the password, not whoever fills it in. */
export function InvitationNotice() {
  const { id } = useDocumentInfo()
  const word = useDeskWords()
  if (id) return null
  return (
    <>
      <Banner type="info">{word('invitationNotice')}</Banner>
      <PasswordOfChance />
    </>
  )
}
