import { acceptInvitation } from '@/hooks/people/invitations'
import { checkPassword } from '@/hooks/people/checkPassword'
import { countDisabling, endSessionsOfChange } from '@/hooks/people/endRights'
import { endSignIn, guardSignIn } from '@/hooks/people/signIn'
import { lockSessions, lockSessionsOnLogout } from '@/hooks/people/lockSessions'
import { mailAboutAccount } from '@/hooks/people/mailAboutAccount'
import { noPayloadLinks } from '@/hooks/people/noPayloadLinks'
import { trustAddress } from '@/hooks/people/trustAddress'
import { recheckStreams, recheckStreamsOnLogout } from '@/hooks/people/recheckStreams'
import type { CollectionConfig } from 'payload'

/** The same for everybody who can sign in. */
export const accountHooks = {
  beforeOperation: [noPayloadLinks, guardSignIn, checkPassword, lockSessions],
  beforeChange: [countDisabling, trustAddress],
  afterChange: [endSessionsOfChange, mailAboutAccount, recheckStreams],
  afterLogin: [acceptInvitation],
  afterLogout: [lockSessionsOnLogout, recheckStreamsOnLogout],
  afterOperation: [endSignIn],
} satisfies CollectionConfig['hooks']
