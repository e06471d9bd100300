import { mutantsOf } from './Mutant'

const signIn = 'http/signIn'
const links = 'http/signInLinks'
const passwords = 'http/signInPassword'
const limits = 'http/guard/limits'
const sessions = 'http/guard/sessions'
const person = 'http/speed/personOfSession'
const fields = 'hooks/people/personFields'
const rights = 'http/rights/rightsEnd'
const tokens = 'http/guard/tokens'
const unicode = 'http/signInUnicode'

/** Who gets in, how often one may try, and what ends a session. */
export const signInMutants = [
  ...mutantsOf(
    'hooks/people/bySession.ts',
    ['the session that a sign-out ends', '_sid: session.sid,', '', signIn],
    [
      'that a session is unknown',
      'return unknownSession(error)',
      'return { user: null }',
      'http/databaseAway',
    ],
  ),
  ...mutantsOf(
    'src/database/personOfSession.ts',
    ['the session', ' || row.sessions.length === 0', '', person],
    ['the disabling', ' || row.disabled', '', person],
    ['the longest life', ' and ${createdAt} > now() - ${longest}', '', rights],
    ['the idle life', '${expiresAt} > now() and ', '', person],
  ),
  ...mutantsOf(
    'src/session/sessionCookie.ts',
    [
      'the site of a cookie',
      'held && isOwn(headers, origins) ? held : null',
      'held ?? null',
      person,
    ],
    ['the origin', 'origins.includes(origin)', 'true', person],
  ),
  ...mutantsOf(
    'src/session/verifiedToken.ts',
    [
      'the end of a token',
      'known.exp * 1000 > Date.now()',
      'known.exp > 0',
      'src/http/requestCount',
    ],
    ['the algorithm', "['HS256']", "['HS256', 'HS384', 'HS512']", tokens],
    [
      'the signature',
      "await jwtVerify(token, signingKey(), {\n      algorithms: ['HS256'],\n    })",
      "{ protectedHeader: { authVersion: 1 }, payload: JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Session }",
      'src/http/requestCount',
    ],
  ),
  ...mutantsOf('hooks/wordErrors.ts', [
    'when to come back',
    "headers.set('Retry-After', String(seconds))",
    '',
    limits,
  ]),
  ...mutantsOf(
    'hooks/people/checkPassword.ts',
    [
      'the owner',
      'if (!overrideAccess) await checkOwner',
      'if (false) await checkOwner',
      passwords,
    ],
    [
      'the others',
      'if (req.user?.id !== stored.id || req.user.collection !== slug)',
      'if (false)',
      passwords,
    ],
    [
      'the current password',
      'if ((await matchingPassword(stored, current)) === null)',
      'if (false)',
      passwords,
    ],
    ['the count of tries', "await refuseTooMany(req, [['current', stored.id]])", '', passwords],
    ['what everybody tries', 'if (reason) throw', 'if (false) throw', passwords],
    ['the random password', '(!overrideAccess || !typed)', '!typed', links],
    ['the one form', 'normalizePassword(typed)', 'typed', unicode],
  ),
  ...mutantsOf(
    'hooks/people/signIn.ts',
    [
      'the proof',
      'await proveIdentity(req, slug, email, typed)',
      "{ password: typed, person: ((await req.payload.db.findOne({ collection: slug, where: { email: { equals: email.toLowerCase() } }, req })) ?? { id: '019a0000-0000-7000-8000-000000000000', email }) as { id: string; email: string; hash?: string } }",
      signIn,
    ],
    ['what came in between', '!stored.disabled &&', '', sessions],
    ['an address that came in between', 'stored.email === email &&', '', sessions],
    [
      'a password that came in between',
      '(stored.hash === hash || (await matchingPassword(stored, typed)) !== null)',
      'true',
      sessions,
    ],
    [
      'what two store at once',
      '(await matchingPassword(stored, typed)) !== null',
      'false',
      unicode,
    ],
  ),
  ...mutantsOf(
    'hooks/people/lockSessions.ts',
    ['the lock of a renewal', "if (operation === 'refresh' && req.user)", 'if (false)', sessions],
    [
      'the lock of a change',
      "if (operation === 'update' && typeof id",
      'if (false && typeof id',
      sessions,
    ],
    [
      'the lock of a sign-out',
      'if (req.user) await lockPerson(req, collection.slug',
      'if (false) await lockPerson(req, collection.slug',
      sessions,
    ],
  ),
  ...mutantsOf('hooks/people/mailAboutAccount.ts', [
    'the word about a change',
    'if (changesPassword)',
    'if (false)',
    links,
  ]),
  ...mutantsOf('hooks/people/noPayloadLinks.ts', [
    'the refusal',
    'throw refuse(400',
    'void refuse(400',
    links,
  ]),
  ...mutantsOf(
    'hooks/people/signIn.ts',
    ['disabled accounts', 'found?.disabled ? null : found', 'found', signIn],
    ['the password', 'password === null || !person', '!person', signIn],
    [
      'the turns',
      'oneByOne(signInKeys(req, collection, email).pair, () => prove(',
      '(() => prove(',
      signIn,
    ],
    ['what good ones give back', "await takeBack(payload, 'caller', caller)", '', signIn],
    ['the count of an account from a caller', "['pair', pair],", '', signIn],
    ['the count of a caller', "['caller', caller],", '', signIn],
    ['the count of an account', "[['account', account]]", '[]', signIn],
    ['the way in of an owner', "await hasTries(payload, 'known', pair)", 'false', signIn],
    ['the audit', "action: 'sign_in_refused',", "action: 'signed_out',", signIn],
  ),
  ...mutantsOf(
    'hooks/people/recheckStreams.ts',
    [
      'the word to open streams',
      'await announceRights(req, { collection: collection.slug, id: doc.id })',
      '',
      'http/live/rights',
    ],
    [
      'the word of a sign-out',
      'if (req.user) await announceRights',
      'if (false) await announceRights',
      'http/live/rights',
    ],
  ),
  ...mutantsOf('hooks/people/TooManyTries.ts', [
    'the refusal',
    'if (seconds > 0) throw',
    'if (false) throw',
    limits,
  ]),
  ...mutantsOf(
    'hooks/people/signIn.ts',
    ['the caller', '`${account} ${caller}`', 'account', signIn],
    [
      'one spelling',
      '`${collection} ${accountAddress(email)}`',
      '`${collection} ${email}`',
      signIn,
    ],
  ),
  ...mutantsOf('hooks/people/signIn.ts', [
    'the memory of callers',
    "await countTry(req.payload, 'known', pair)",
    '',
    signIn,
  ]),
  ...mutantsOf('hooks/people/timeFields.ts', [
    'the check',
    "typeof value === 'string' && /",
    'Boolean(value) || /',
    fields,
  ]),
  ...mutantsOf('hooks/people/timeFields.ts', [
    'the check',
    'isTimeZone(value)',
    'Boolean(isTimeZone)',
    fields,
  ]),
  ...mutantsOf('hooks/limitCreates.ts', [
    'the count',
    'await refuseTooMany(req',
    'void (req',
    limits,
  ]),
]
