/** Every collection and global by its address, so that a host site can rename one it already uses. */
export const slugs = {
  staff: 'staff',
  clients: 'clients',
  organizations: 'organizations',
  projects: 'projects',
  tickets: 'tickets',
  messages: 'messages',
  attachments: 'attachments',
  ticketCategories: 'ticket-categories',
  articles: 'articles',
  articleSections: 'article-sections',
  articleVotes: 'article-votes',
  articleFiles: 'article-files',
  articleAddresses: 'article-addresses',
  slaPolicies: 'sla-policies',
  slaCycles: 'sla-cycles',
  slaRecalculations: 'sla-recalculations',
  businessHours: 'business-hours',
  cannedReplies: 'canned-replies',
  replyDrafts: 'reply-drafts',
  savedFilters: 'saved-filters',
  ticketEvents: 'ticket-events',
  ticketReads: 'ticket-reads',
  ticketFollowers: 'ticket-followers',
  ticketLinks: 'ticket-links',
  ticketUndos: 'ticket-undos',
  deliveries: 'deliveries',
  idempotencyKeys: 'idempotency-keys',
  auditEvents: 'audit-events',
} as const

export const deskSettingsSlug = 'desk-settings'
export const mailSettingsSlug = 'mail-settings'
