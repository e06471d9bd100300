import { slugs } from '@/src/slugs'

type Names = { one: string; many: string; count?: string }

/** The schema's names; null where a collection has no part in it. */
export const graphqlNames: Record<string, Names | null> = {
  [slugs.tickets]: { one: 'Ticket', many: 'Tickets' },
  [slugs.messages]: { one: 'Message', many: 'Messages' },
  [slugs.attachments]: { one: 'Attachment', many: 'Attachments' },
  [slugs.ticketEvents]: { one: 'TicketEvent', many: 'TicketEvents' },
  [slugs.cannedReplies]: { one: 'CannedReply', many: 'CannedReplies' },
  [slugs.savedFilters]: { one: 'SavedFilter', many: 'SavedFilters' },
  [slugs.articles]: { one: 'Article', many: 'Articles' },
  [slugs.articleVotes]: { one: 'ArticleVote', many: 'ArticleVotes' },
  [slugs.articleFiles]: { one: 'ArticleFile', many: 'ArticleFiles' },
  [slugs.articleAddresses]: { one: 'ArticleAddress', many: 'ArticleAddresses' },
  [slugs.articleSections]: { one: 'ArticleSection', many: 'ArticleSections' },
  [slugs.clients]: { one: 'Client', many: 'Clients' },
  [slugs.organizations]: { one: 'Organization', many: 'Organizations' },
  [slugs.projects]: { one: 'Project', many: 'Projects' },
  [slugs.staff]: { one: 'Staff', many: 'allStaff' },
  [slugs.ticketCategories]: { one: 'TicketCategory', many: 'TicketCategories' },
  [slugs.slaPolicies]: { one: 'SlaPolicy', many: 'SlaPolicies' },
  [slugs.slaCycles]: { one: 'SlaCycle', many: 'SlaCycles' },
  [slugs.slaRecalculations]: { one: 'SlaRecalculation', many: 'SlaRecalculations' },
  [slugs.businessHours]: { one: 'BusinessHour', many: 'BusinessHours' },
  [slugs.deliveries]: { one: 'Delivery', many: 'Deliveries' },
  [slugs.auditEvents]: { one: 'AuditEvent', many: 'AuditEvents' },
  [slugs.ticketReads]: null,
  [slugs.replyDrafts]: null,
  [slugs.plannedReplies]: null,
  [slugs.staffFollowers]: null,
  [slugs.ticketFollowers]: null,
  [slugs.ticketLinks]: null,
  [slugs.ticketUndos]: null,
  [slugs.idempotencyKeys]: null,
}
