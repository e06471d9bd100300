import { adminsOnly, clientsAndDeskWorkers, deskWorkersOnly } from '@/access/people'
import { visibleTickets } from '@/access/visibleTickets'
import { bulkRoutes } from '@/endpoints/bulk'
import { closure } from '@/endpoints/closure'
import { createTicket } from '@/endpoints/createTicket'
import { deskReport } from '@/endpoints/deskReport'
import { ticketEventsStream } from '@/endpoints/eventStreams'
import { followers } from '@/endpoints/followers'
import { links } from '@/endpoints/links'
import { mergeAndSplit } from '@/endpoints/merge'
import { plannedReplies } from '@/endpoints/plannedReplies'
import { presence } from '@/endpoints/presence'
import { promises } from '@/endpoints/promises'
import { rating } from '@/endpoints/rating'
import { reading } from '@/endpoints/reading'
import { requestDetails } from '@/endpoints/requestDetails'
import { slaStatement } from '@/endpoints/slaReports'
import { snoozing } from '@/endpoints/snooze'
import { ticketArticles } from '@/endpoints/ticketArticles'
import { ticketAttachments } from '@/endpoints/ticketAttachments'
import { ticketMessages } from '@/endpoints/ticketMessages'
import { writing } from '@/endpoints/writing'
import { readableOnly } from '@/hooks/articles/readableOnly'
import { limitCreates } from '@/hooks/limitCreates'
import { advanceWithSave, tellOfSave } from '@/hooks/tickets/advanceTicket'
import { checkChoices } from '@/hooks/tickets/checkChoices'
import { eraseWithTicket } from '@/hooks/attachments/eraseFiles'
import { fillIn } from '@/hooks/tickets/fillIn'
import { lockTicket } from '@/hooks/tickets/lockTicket'
import { linkReadArticle } from '@/hooks/tickets/linkReadArticle'
import { refuseStale } from '@/hooks/tickets/refuseStale'
import { searchTickets } from '@/hooks/tickets/searchTickets'
import { slugs } from '@/src/slugs'
import { searchField } from './parts/searchField'
import { ticketFields } from './parts/ticketFields'
import { updatedAtForDesk } from './parts/timestamps'
import { secured } from './secured'

export const Tickets = secured({
  slug: slugs.tickets,
  admin: {
    group: 'Support',
    useAsTitle: 'subject',
    defaultColumns: [
      'number',
      'subject',
      'status',
      'priority',
      'slaDueAt',
      'assignedTo',
      'lastActivityAt',
      'requesterName',
      'organization',
    ],
    listSearchableFields: ['search'],
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
    components: {
      beforeListTable: [
        '@/src/admin/live/FollowList#FollowList',
        '@/src/admin/bulk/BulkBar#ListBulk',
      ],
      views: {
        desk: { path: '/desk/:number', Component: '@/src/admin/desk/TicketDesk#TicketDesk' },
        inbox: { path: '/inbox', Component: '@/src/admin/inbox/InboxPage#InboxPage' },
        today: { path: '/today', Component: '@/src/admin/today/Today#Today' },
        reports: { path: '/reports', Component: '@/src/admin/report/Reports#Reports' },
        newTicket: { path: '/new', Component: '@/src/admin/newTicket/NewTicket#NewTicket' },
      },
    },
  },
  access: {
    create: clientsAndDeskWorkers,
    read: visibleTickets,
    update: deskWorkersOnly,
    delete: adminsOnly,
  },
  hooks: {
    beforeOperation: [limitCreates('tickets'), searchTickets, lockTicket, refuseStale],
    beforeValidate: [fillIn, checkChoices, linkReadArticle],
    beforeChange: [advanceWithSave],
    afterChange: [tellOfSave],
    beforeDelete: [eraseWithTicket],
    afterOperation: [readableOnly],
  },
  endpoints: [
    createTicket,
    ...bulkRoutes,
    ...ticketArticles,
    ...ticketMessages,
    ticketAttachments,
    ...closure,
    ...snoozing,
    ...mergeAndSplit,
    links,
    rating,
    reading,
    ...followers,
    ...plannedReplies,
    ...requestDetails,
    ...writing,
    ...presence,
    promises,
    slaStatement,
    deskReport,
    ticketEventsStream,
  ],
  enableQueryPresets: true,
  // A save writes columns; what many tickets need are verbs, with an answer for each.
  disableBulkEdit: true,
  defaultSort: '-lastActivityAt',
  indexes: [
    { fields: ['client', 'lastActivityAt'] },
    { fields: ['client', 'organization'] },
    { fields: ['client', 'status', 'lastActivityAt'] },
    { fields: ['organization', 'lastActivityAt'] },
    { fields: ['organization', 'status', 'lastActivityAt'] },
    { fields: ['status', 'lastActivityAt'] },
    { fields: ['status', 'priority', 'lastActivityAt'] },
    { fields: ['assignedTo', 'status', 'lastActivityAt'] },
    { fields: ['category', 'lastActivityAt'] },
    { fields: ['project', 'lastActivityAt'] },
    { fields: ['priority', 'lastActivityAt'] },
    { fields: ['status', 'resolvedAt'] },
    { fields: ['slaStatus', 'slaDueAt'] },
    { fields: ['snoozedUntil'] },
  ],
  fields: [...ticketFields, searchField, updatedAtForDesk],
})
