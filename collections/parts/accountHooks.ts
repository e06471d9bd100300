import { checkPassword } from '@/hooks/people/checkPassword'
import { endSessionsOfDisabled } from '@/hooks/people/endSessionsOfDisabled'
import { endSignIn, guardSignIn } from '@/hooks/people/guardSignIn'
import { lockSessions, lockSessionsOnLogout } from '@/hooks/people/lockSessions'
import { mailAboutAccount } from '@/hooks/people/mailAboutAccount'
import { noPayloadLinks } from '@/hooks/people/noPayloadLinks'
import { recheckStreams, recheckStreamsOnLogout } from '@/hooks/people/recheckStreams'
import type { CollectionConfig } from 'payload'

/** The same for everybody who can sign in. */
export const accountHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [noPayloadLinks, guardSignIn, checkPassword, lockSessions],
  beforeChange: [endSessionsOfDisabled],
  afterChange: [mailAboutAccount, recheckStreams],
  afterLogout: [lockSessionsOnLogout, recheckStreamsOnLogout],
  afterOperation: [endSignIn],
}
