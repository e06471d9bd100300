import { mutantsOf } from './Mutant'

const reads = 'http/accessReads'
const writes = 'http/accessWrites'
const other = 'http/accessOther'
const fields = 'access/fields'
const request = '({ req }: { req: PayloadRequest })'
const desk = 'if (isDeskWorker(req.user)) return true'

export const accessMutants = [
  ...mutantsOf('access/people.ts', [
    'the role of admin',
    '=> isAdmin(req.user)',
    '=> Boolean(req)',
    writes,
  ]),
  ...mutantsOf(
    'access/people.ts',
    ['any condition', 'isDeskWorker(req.user) || asClient(req.user) !== null', 'true', writes],
    [
      'the client being in force',
      'isDeskWorker(req.user) || asClient(req.user) !== null',
      'isDeskWorker(req.user) || req.user !== null',
      writes,
    ],
  ),
  ...mutantsOf('access/people.ts', [
    'the role',
    '=> isDeskWorker(req.user)',
    '=> Boolean(req)',
    writes,
  ]),
  ...mutantsOf('access/people.ts', [
    'the role',
    '=> isEditor(req.user)',
    '=> Boolean(req)',
    writes,
  ]),
  ...mutantsOf(
    'access/fields.ts',
    [
      'the refusal on create',
      'serverSet = { create: never,',
      'serverSet = { create: always,',
      fields,
      'serverSet',
    ],
    [
      'the refusal on update',
      'create: never, update: never,',
      'create: never, update: always,',
      fields,
      'serverSet',
    ],
    [
      'the desk on create',
      'setByDeskWorkers = { create: byDeskWorkers,',
      'setByDeskWorkers = { create: always,',
      fields,
      'setByDeskWorkers',
    ],
    [
      'the desk on update',
      'create: byDeskWorkers, update: byDeskWorkers }',
      'create: byDeskWorkers, update: always }',
      fields,
      'setByDeskWorkers',
    ],
    [
      'admins on create',
      'setByAdmins = { create: byAdmins,',
      'setByAdmins = { create: always,',
      fields,
      'setByAdmins',
    ],
    [
      'admins on update',
      'create: byAdmins, update: byAdmins }',
      'create: byAdmins, update: always }',
      fields,
      'setByAdmins',
    ],
    [
      'the desk on update',
      'correctedByDeskWorkers = { update: byDeskWorkers,',
      'correctedByDeskWorkers = { update: always,',
      fields,
      'correctedByDeskWorkers',
    ],
    [
      'the desk on reading',
      'readByDeskWorkers = { read: byDeskWorkers }',
      'readByDeskWorkers = { read: always }',
      fields,
      'readByDeskWorkers',
    ],
  ),
  ...mutantsOf(
    'access/memberOrganizations.ts',
    ['any condition', desk, 'return true', reads],
    ['the membership', '{ id: { in: ownOrganizations(client) } }', 'true', reads],
    ['the refusal of others', ': false', ': true', reads],
  ),
  ...mutantsOf('access/people.ts', ['the refusal', '=> false', '=> true', writes]),
  ...mutantsOf(
    'access/visibleFollowers.ts',
    ['the desk', 'if (isDeskWorker(req.user)) return true', 'return true', writes],
    ['who asked', ', { client: { equals: client.id } }', ', { client: { exists: true } }', writes],
  ),
  ...mutantsOf(
    'access/openOrganizations.ts',
    ['the sharing', ', sharesTickets: { equals: true }', '', 'http/localReads'],
    ['the membership', 'id: { in: others }, ', '', 'http/localReads'],
  ),
  ...mutantsOf(
    'access/ownOrSharedCannedReplies.ts',
    ['the owner', '{ owner: { equals: person } }', '{ owner: { exists: true } }', reads],
    ['any condition', 'if (isAdmin(req.user)) return true', 'return true', reads],
    ['the desk', '!staff || !isDeskWorker(staff)', '!staff', reads],
  ),
  ...mutantsOf(
    'access/ownOrganizations.ts',
    [
      'the role of manager',
      "role === 'manager'",
      'role !== null',
      [reads, 'http/localReads'],
      'managedOrganizations',
    ],
    [
      'the memberships',
      '(client.memberships ?? []).map(idOf)',
      '(client ? [] : [])',
      [reads, 'http/ticketPrivacy'],
      'ownOrganizations',
    ],
  ),
  ...mutantsOf(
    'access/ownSavedFilters.ts',
    ['the person', "'owner.value': { equals: person.id },", '', reads],
    [
      'whoever shares nothing with the team',
      'own && isDeskWorker(req.user)',
      'own',
      'http/inbox/keptViews',
    ],
    ['the refusal of others', '    false\n', '    {}\n', reads],
  ),
  ...mutantsOf(
    'access/people.ts',
    [
      'the disabling of staff',
      "user?.collection === 'staff' && !user.disabled",
      "user?.collection === 'staff'",
      fields,
      'asStaff',
    ],
    [
      'the disabling of clients',
      "user?.collection === 'clients' && !user.disabled",
      "user?.collection === 'clients'",
      'endpoints/requirePerson',
      'asClient',
    ],
    [
      'the role of admin',
      "asStaff(user)?.role === 'admin'",
      'asStaff(user) !== null',
      writes,
      'isAdmin',
    ],
    [
      'the role of desk workers',
      "role === 'admin' || role === 'agent'",
      'role !== undefined',
      reads,
      'isDeskWorker',
    ],
    [
      'the role of editors',
      "role === 'admin' || role === 'editor'",
      'role !== undefined',
      writes,
      'isEditor',
    ],
  ),
  ...mutantsOf(
    'access/selfOrAdmins.ts',
    ['any condition', 'if (isAdmin(req.user)) return true', 'return true', other],
    ['the person', '{ id: { equals: person.id } }', 'true', other],
    ['the refusal of others', ': false', ': true', writes],
  ),
  ...mutantsOf(
    'access/selfOrDeskWorkers.ts',
    ['any condition', desk, 'return true', reads],
    ['the person', '{ id: { equals: client.id } }', 'true', reads],
    ['the refusal of others', ': false', ': true', reads],
  ),
  ...mutantsOf('access/people.ts', [
    'the person',
    'asStaff(req.user) !== null || asClient(req.user) !== null',
    'true',
    [writes, reads],
  ]),
  ...mutantsOf('access/people.ts', [
    'the side',
    `${request} => asStaff(req.user) !== null`,
    '() => true',
    reads,
  ]),
]
