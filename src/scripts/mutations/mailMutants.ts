import { mutantsOf } from './Mutant'

const mailed = 'jobs/whoIsMailed'
const unsubscribe = 'jobs/unsubscribe'
const admin = 'jobs/mailAdmin'
const sending = 'jobs/sendDelivery'
const told = 'src/domain/ticket/notifications'

/** Who may get a mail, what may stand in it, and who may end or repeat it. */
export const mailMutants = [
  ...mutantsOf(
    'src/domain/ticket/told.ts',
    ['whoever acts', 'person.id === event.actor && !tellsActor', 'false', told],
    ['clients and notes', "event.isInternal && person.relationTo === 'clients'", 'false', told],
    ['the switch', '!wantsMail(choice, person.mailChoices)', 'false', told],
  ),
  ...mutantsOf(
    'src/mail/whyNot.ts',
    ['the disabled', 'if (recipient.disabled)', 'if (false)', sending],
    ['the refused address', 'if (recipient.mailPaused)', 'if (false)', sending],
    ['the switch', '!wantsMail(choice, recipient.mailChoices)', 'false', sending],
    ['the sight of the ticket', 'if (!ticket)', 'if (false)', sending],
    ['what was read', 'settings.skipsSeen && waits', 'false && waits', mailed],
  ),
  ...mutantsOf(
    'hooks/people/trustAddress.ts',
    ['the new address', 'if (isNew)', 'if (false)', sending],
    ['the word of an admin', 'originalDoc.mailPaused === true &&', 'false &&', sending],
  ),
  ...mutantsOf('src/database/deliveryRows.ts', [
    'the mark of another',
    `or id = $1) and status = 'handed_over'`,
    'or id = $1)',
    sending,
  ]),
  ...mutantsOf(
    'src/database/unsubscribeKeys.ts',
    ['the mark', 'timingSafeEqual(expected, given)', 'true', unsubscribe],
    ['the ground', "groundDigest('unsubscribe', account)", "''", unsubscribe],
  ),
  ...mutantsOf('endpoints/sendAgain.ts', [
    'who repeats',
    'if (!isAdmin(req.user))',
    'if (false)',
    admin,
  ]),
  ...mutantsOf('endpoints/mailPreview.ts', ['who looks', '!isAdmin(req.user) || ', '', admin]),
]
