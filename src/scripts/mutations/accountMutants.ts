import { mutantsOf } from './Mutant'

const added = 'http/people/addedClients'
const notes = 'http/people/teamNotes'
const accountChange = 'src/domain/account/accountChange'
const ground = 'src/domain/account/ground'
const lastAdmin = 'http/guard/lastAdmin'
const links = 'http/signInLinks'
const rights = 'http/rights/rightsEnd'
const tokens = 'http/guard/tokens'
const unicode = 'http/signInUnicode'
const passwordHash = 'src/session/passwordHash'

/** What a right that was handed out stands on, and what ends with a change of an account. */
export const accountMutants = [
  ...mutantsOf(
    'access/addsClients.ts',
    ['the setting', '(await settingsOf(req)).agentsAddClients', 'true', added],
    ['the role', 'isDeskWorker(req.user) && ', '', added],
  ),
  ...mutantsOf('hooks/clients/checkAdded.ts', [
    'what is refused',
    'if (refused) throw',
    'if (!refused) throw',
    added,
  ]),
  ...mutantsOf(
    'src/operations/inviteAgain.ts',
    ['who may', 'throw new Forbidden(req.t)', 'await Promise.resolve()', added],
    ['who has come in', "throw refuse(409, refusal('invite_accepted'))", 'return', added],
  ),
  ...mutantsOf(
    'src/operations/keepTeamNotes.ts',
    ['who may', '  requireDeskWorker(req)\n', '', notes],
    ['what a colleague wrote', 'if (stored !== seen)', 'if (false)', notes],
  ),
  ...mutantsOf(
    'hooks/people/endRights.ts',
    ['the count', 'Number(originalDoc.timesDisabled ?? 0) + 1', '0', rights],
    ['the end of sessions', "if (kept === 'all') return", 'return', rights],
    ['the session at hand', "kept === 'own' ? at : null", 'null', rights],
    ['the end of that one, too', "kept === 'own' ? at : null", 'at', lastAdmin],
  ),
  ...mutantsOf(
    'src/domain/account/accountChange.ts',
    ['the disabling', 'if (after.disabled && !before.disabled)', 'if (false)', accountChange],
    ['the address', "after.email === before.email ? 'all' : 'own'", "'all'", accountChange],
    ['the admin', 'isAdmin(before) && !isAdmin(after)', 'false', accountChange],
  ),
  ...mutantsOf(
    'src/domain/account/ground.ts',
    ['whose it is', 'account.id,', '', ground],
    ['which side it is on', 'account.collection,', '', ground],
    ['the address', "'address', 'password'", "'password'", ground],
    ['the password', "'address', 'password', 'account'", "'address', 'account'", ground],
    ['the disabling', "'password', 'account']", "'password']", ground],
  ),
  ...mutantsOf(
    'src/database/passwordLinks.ts',
    [
      'the ground',
      "groundDigest('passwordLink', account) === link?.ground ? account : null",
      'link ? account : null',
      rights,
    ],
    [
      'the age',
      '${collection} and expires_at > now()\n    returning',
      '${collection} returning',
      links,
    ],
    [
      'the side',
      'where token_hash = ${digestOf(token)}\n      and collection = ${collection} and expires_at > now()\n    returning',
      'where token_hash = ${digestOf(token)} and expires_at > now() returning',
      links,
    ],
    [
      'the turn of two links',
      'if (link) await lockPerson',
      'if (false as boolean && link) await lockPerson',
      links,
    ],
    ['what is an invitation', "and kind = 'invitation' ", '', links],
    [
      'the ground of an invitation',
      "and ground = ${groundDigest('passwordLink', account)} limit",
      'limit',
      links,
    ],
  ),
  ...mutantsOf(
    'hooks/people/oneByOne.ts',
    [
      'the order of one key',
      'after(key, () =>',
      'after(String(Math.random()), () =>',
      'hooks/people/oneByOne',
    ],
    [
      'the bound for all',
      'after(`place ${came++ % places}`, work)',
      'after(`place ${came++}`, work)',
      'hooks/people/oneByOne',
    ],
  ),
  ...mutantsOf(
    'hooks/people/keepAnAdmin.ts',
    ['the refusal', 'if (totalDocs > 0) return', 'return', lastAdmin],
    ['the turn', "await takeTurn(req, 'staff')", 'await Promise.resolve()', lastAdmin],
    ['deleting', 'if (losesAdmin(person, {}))', 'if (false)', lastAdmin],
  ),
  ...mutantsOf('collections/Staff.ts', [
    'one at a time',
    '  disableBulkEdit: true,',
    '',
    lastAdmin,
  ]),
  ...mutantsOf('hooks/people/storeNormalized.ts', [
    'storing it anew',
    'if (normalized === proved) return',
    'return',
    unicode,
  ]),
  ...mutantsOf(
    'src/session/passwordHash.ts',
    [
      'the work for nobody',
      'const isOurs =',
      'if (account === null) return false\n  const isOurs =',
      passwordHash,
    ],
    ['the one form', 'new Set([normalizePassword(typed), typed])', '[typed]', passwordHash],
    [
      'what is stored as typed',
      'new Set([normalizePassword(typed), typed])',
      '[normalizePassword(typed)]',
      passwordHash,
    ],
  ),
  ...mutantsOf('src/mail/sendAccountMail.ts', [
    'what an invitation stands on',
    "groundDigest('invitationMail', account) === mail.ground",
    'true',
    links,
  ]),
  ...mutantsOf(
    'hooks/people/mailAboutAccount.ts',
    ['the new address', '(hasMoved && (await isInvited(req, before)))', 'false', links],
    ['that it waits', '(await isInvited(req, before))', 'true', links],
  ),
  ...mutantsOf('hooks/people/invitations.ts', [
    'that somebody has come in',
    'await keepAcceptance(req, slug, String(user.id))',
    '',
    added,
  ]),
  ...mutantsOf('src/config/lockDown.ts', [
    'the own way to take sessions',
    '  ownSessionsOnly(config)\n',
    '',
    tokens,
  ]),
]
