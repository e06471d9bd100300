import { mutantsOf } from './Mutant'

const privacy = 'http/ticketPrivacy'
const streams = 'http/live/streams'
const refused = 'http/attachmentsRefused'

/** What hangs on a ticket belongs to whom the ticket belongs to. */
export const ticketMutants = [
  ...mutantsOf('hooks/ownersOfTicket.ts', [
    'its owners',
    ', client: idOf(ticket.client), organization: idOf(ticket.organization)',
    '',
    'http/ticketFollowers',
  ]),
  ...mutantsOf(
    'hooks/tickets/lockTicket.ts',
    ['the sight of the ticket', '{ and: [own, seen] }', 'own', 'http/accessWrites'],
    ['the desk alone', 'req.user === null ? true', 'req.user ? true', 'http/accessWrites'],
    ['ids being ids', 'if (!isUuid(id)) throw', 'if (false) throw', 'http/badFields'],
    ['the lock', 'await lockTickets(req, [id])', '', 'http/concurrency'],
  ),
  ...mutantsOf(
    'hooks/tickets/advanceTicket.ts',
    [
      'the listeners',
      'await tellListeners(req, { before, after, cause })',
      '',
      'http/ticketListeners',
    ],
    ['the columns that follow', ', ...kept,', ',', 'http/ticketListeners'],
  ),
  ...mutantsOf('src/operations/closure.ts', [
    'the actor',
    '  requireActor(req)\n',
    '',
    'endpoints/requirePerson',
  ]),
  ...mutantsOf(
    'hooks/attachments/ownersOfMessage.ts',
    ['the author', '!isOwn ||', '', refused],
    ['the ticket', '|| idOf(message.ticket) !== ticket', '', refused],
    ['the number of files', 'if (totalDocs >= perMessage)', 'if (false)', refused],
    ['notes', 'message?.isInternal ?? false', 'false', privacy],
  ),
  ...mutantsOf(
    'hooks/messages/replyAsks.ts',
    ['the refusal', 'if (verdict.ok) return keepAsks', 'return keepAsks', 'http/replyAsks'],
    ['the reopening', 'if (isDone(ticket.status))', 'if (false)', 'http/replyAsks'],
  ),
  ...mutantsOf(
    'src/domain/ticket/replyAsks.ts',
    [
      'who sets a status',
      "if (hasStatus && side === 'client') {",
      'if (false) {',
      'http/replyAsks',
    ],
    [
      'notes',
      "if (reopen && isInternal === true && side !== 'client') {",
      'if (false) {',
      'http/replyAsks',
    ],
  ),
  ...mutantsOf('hooks/attachments/storedBytes.ts', [
    'the pipeline',
    'if (req.file || !storedFileIn(req))',
    'if (false)',
    'http/attachmentsRefused',
  ]),
  ...mutantsOf(
    'hooks/tickets/refuseStale.ts',
    ['the refusal', 'if (!first) return', 'return', 'http/guard/staleSaves'],
    ['the role', 'if (!isDeskWorker(req.user)) return', '', 'http/guard/staleSaves'],
  ),
  ...mutantsOf('src/operations/plannedReplies.ts', [
    'the writer',
    'if (idOf(row.author) !== req.user?.id) throw',
    'if (false) throw',
    'http/writing/plannedReplies',
  ]),
  ...mutantsOf('src/operations/sendPlanned.ts', [
    'the rights',
    'if (!req || !isDeskWorker(req.user)) throw',
    'if (!req) throw',
    'http/writing/plannedReplies',
  ]),
  ...mutantsOf('src/operations/applyChange.ts', [
    'the gap',
    'if (name) throw',
    'if (name === null) throw',
    'http/bulkTogether',
  ]),
  ...mutantsOf('src/operations/requirePerson.ts', [
    'the person',
    'if (!person) throw',
    'if (person === undefined) throw',
    'endpoints/requirePerson',
  ]),
  ...mutantsOf('src/operations/visibleTicket.ts', [
    'the person',
    'overrideAccess: isDesk(req),\n    req,',
    'overrideAccess: true,\n    req,',
    privacy,
  ]),
  ...mutantsOf(
    'src/operations/markTicketRead.ts',
    ['what the page shows', 'until.getTime(), ', '', 'http/ticketReads'],
    ['what is yet to come', ', Date.now())', ')', 'http/ticketReads'],
  ),
  ...mutantsOf(
    'endpoints/eventStreams.ts',
    ['the rule', 'if (!rule) throw', 'if (false) throw', streams],
    [
      'the sight of the ticket',
      '(await visibleTicket(req, req.routeParams?.id)).id',
      'String(req.routeParams?.id)',
      streams,
    ],
    ['the number of streams', 'hub.openFor(person) >= streamLimits.perPerson', 'false', streams],
  ),
  ...mutantsOf(
    'src/realtime/callerRule.ts',
    ['the role', 'if (where === false) return null', '', streams],
    ['the rule', 'where === true || matchesWhere(where, row)', 'true', 'http/live/privacy'],
    [
      'the ticket',
      'if (ticket && !(await seesTicket(req, ticket))) return null',
      '',
      'http/live/rights',
    ],
  ),
]
