import type { StoryTicket } from './shapes'
import { bookingCalendar } from './tickets/bookingCalendar'
import { certificateWarning } from './tickets/certificateWarning'
import { changedOpeningHours } from './tickets/changedOpeningHours'
import { contactFormAttachments } from './tickets/contactFormAttachments'
import { cookieBanner } from './tickets/cookieBanner'
import { fontAfterUpdate } from './tickets/fontAfterUpdate'
import { invoiceAddress } from './tickets/invoiceAddress'
import { invoiceHours } from './tickets/invoiceHours'
import { newsletterOptIn } from './tickets/newsletterOptIn'
import { orderMailsMissing } from './tickets/orderMailsMissing'
import { redirectOldAddresses } from './tickets/redirectOldAddresses'
import { slowProductPages } from './tickets/slowProductPages'
import { stagingSignIn } from './tickets/stagingSignIn'
import { teamMemberPage } from './tickets/teamMemberPage'

/** In the order they came in: that is how they are numbered. */
export const tickets: readonly StoryTicket[] = [
  contactFormAttachments,
  invoiceHours,
  certificateWarning,
  changedOpeningHours,
  bookingCalendar,
  cookieBanner,
  fontAfterUpdate,
  teamMemberPage,
  redirectOldAddresses,
  slowProductPages,
  newsletterOptIn,
  stagingSignIn,
  orderMailsMissing,
  invoiceAddress,
]
