import { mutantsOf } from './Mutant'

const undone = 'http/bulkUndo'
const merging = 'http/ticketMerge'
const merge = 'src/domain/ticket/merge'
const present = 'http/presence'
const snooze = 'http/snooze'
const splitting = 'http/ticketSplit'
const together = 'http/writing/sentTogether'
const mailed = 'jobs/addedIsMailed'

/** What the team does to a ticket at its desk: whose it is, and what stops it. */
export const deskMutants = [
  ...mutantsOf(
    'access/ownReplyDrafts.ts',
    ['the writer', '{ owner: { equals: staff.id } }', 'true', together],
    ['the role', 'staff && isDeskWorker(staff)', 'staff', 'http/accessReads'],
  ),
  ...mutantsOf('endpoints/writing.ts', [
    'the role',
    'if (!isDeskWorker(req.user)) throw',
    'if (!req) throw',
    together,
  ]),
  ...mutantsOf(
    'hooks/messages/holdNewer.ts',
    ['what came in meanwhile', 'if (newer.length === 0)', 'if (newer)', together],
    ['the ticket', 'message && idOf(message.ticket) === ticket', 'message', together],
  ),
  ...mutantsOf(
    'src/operations/presence.ts',
    ['the role', '!staff || !isDeskWorker(req.user)', '!staff', present],
    ['the sight of the ticket', 'overrideAccess: false,', 'overrideAccess: true,', present],
  ),
  ...mutantsOf(
    'src/domain/ticket/snooze.ts',
    ['what is done', 'if (isDone(status)) return', 'if (!status) return', snooze],
    ['the time', 'if (isAhead) return', 'if (until) return', snooze],
  ),
  ...mutantsOf(
    'src/domain/ticket/merge.ts',
    ['the organization', 'if (source.organization !== target.organization)', 'if (!source)', merge],
    ['what was merged', 'if (source.continuedIn !== null)', 'if (!source)', merge],
    ['those who have left', 'if (!requester.isMember)', 'if (!requester)', merge],
    ['what it shows', '!requester.seesTarget && !reveals', '!requester', merge],
  ),
  ...mutantsOf(
    'src/operations/mergeTicket.ts',
    ['what may be merged', 'if (!verdict.ok) throw', 'if (!verdict) throw', merging],
    ['its day', '!row || !isInTime(row, new Date())', '!row', merging],
  ),
  ...mutantsOf(
    'src/operations/splitMessage.ts',
    ['the ticket', 'idOf(message.ticket) !== ticket.id', '!message', splitting],
    ['notes', 'if (message.isInternal) throw', 'if (!message) throw', splitting],
    ['the words of the team', "message.authorSide !== 'client'", '!message', splitting],
    ['guests', 'if (!isMember) throw', 'if (!client) throw', splitting],
  ),
  ...mutantsOf('hooks/links/ticketLinks.ts', [
    'what is linked already',
    'if ((await countOf(req, twice)) > 0) throw',
    'if (!twice) throw',
    splitting,
  ]),
  ...mutantsOf('src/operations/bulkChange.ts', [
    'whose name it is',
    ', staff: { equals: staff } }',
    ' }',
    undone,
  ]),
  ...mutantsOf(
    'src/operations/bulkUndo.ts',
    ['whose it is', '    staff: { equals: requirePerson(req).id },\n', '', undone],
    ['its time', 'if (!isInTime(row, new Date())) throw', 'if (!row) throw', undone],
  ),
  ...mutantsOf('hooks/events/audiences.ts', [
    'the muting of whoever is added',
    'return isMuted ? [] : one(',
    'return one(',
    mailed,
  ]),
  ...mutantsOf('src/mail/whyNot.ts', [
    'whoever was taken off again',
    "kind === 'added_client' && !(await follows(payload, ticket, recipient))",
    'false',
    mailed,
  ]),
]
