import { mutantsOf } from './Mutant'

const reads = 'http/accessReads'
const desk = 'if (isDeskWorker(req.user)) return true'

export const visibilityMutants = [
  ...mutantsOf(
    'access/articleReader.ts',
    [
      'the sign-in of clients',
      ": { audiences: ['public'], organizations: [] }",
      ": { audiences: ['public', 'clients'], organizations: [] }",
      reads,
    ],
    ['the side', 'if (asStaff(user))', 'if (user)', reads],
  ),
  ...mutantsOf('access/ownTicketReads.ts', [
    'the person',
    '{ client: { equals: client.id } }',
    'true',
    reads,
  ]),
  ...mutantsOf(
    'access/visibleArticles.ts',
    ['any condition', 'asStaff(req.user) ? true :', 'req ? true :', reads],
    ['publication', "{ _status: { equals: 'published' } },", '', reads],
    ['the audience', ', forReader(articleReader(user))', '', reads],
    ['the organization', ', { organizations: { in: [...organizations] } }', '', reads],
  ),
  ...mutantsOf('access/visibleSections.ts', [
    'any condition',
    'if (asStaff(req.user)) return true',
    'return true',
    reads,
  ]),
  ...mutantsOf(
    'hooks/articles/readableOnly.ts',
    ['the reader', 'overrideAccess || asStaff(req.user)', 'req', reads],
    ['the history', '[doc, doc.before, doc.after]', '[doc]', reads],
  ),
  ...mutantsOf(
    'access/visibleFiles.ts',
    [
      'the ticket',
      'await visibleWithTicket(args)',
      '(await visibleWithTicket(args)) || true',
      reads,
    ],
    ['the ticket, for its bytes', '{ and: [clean, rows] }', 'clean', 'http/attachments'],
    [
      'the scan',
      'if (!args.isReadingStaticFile || rows === false) return rows',
      'if (args) return rows',
      'http/attachments',
    ],
  ),
  ...mutantsOf(
    'access/visibleProjects.ts',
    ['any condition', desk, 'return true', reads],
    ['the membership', '{ organization: { in: ownOrganizations(client) } }', 'true', reads],
    ['the refusal of others', ': false', ': true', reads],
  ),
  ...mutantsOf(
    'access/visibleTickets.ts',
    ['any condition', desk, 'return true', reads, 'ownOrShared'],
    [
      'the refusal of others',
      'if (!client) return false',
      'if (!client) return true',
      reads,
      'ownOrShared',
    ],
    [
      'the requester',
      'others.length === 0 ? own',
      'others.length === 0 ? true',
      reads,
      'ownOrShared',
    ],
    [
      'the organization',
      '[{ organization: { in: [...organizations] } }]',
      '[{ id: { exists: true } }]',
      reads,
      'ownOrShared',
    ],
    ['the rule', ": ownOrShared(req, 'id')", ': Boolean(req)', reads, 'visibleTickets'],
    [
      'the organization where it is all',
      '{ organization: { in: [...open.organizations] } }',
      'true',
      reads,
      'visibleTickets',
    ],
    [
      'the tickets one was added to',
      '[{ [ticket]: { in: [...followed] } }]',
      '[]',
      'http/ticketFollowers',
      'ownOrShared',
    ],
    [
      'own tickets elsewhere',
      'open.ownElsewhere || ',
      '',
      'http/speed/personOfSession',
      'visibleTickets',
    ],
  ),
  ...mutantsOf(
    'access/visibleWithTicket.ts',
    ['notes hidden', '{ isInternal: { equals: false } }, ', '', reads],
    ['the ticket', ', tickets] }', '] }', reads],
  ),
]
