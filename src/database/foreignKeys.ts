type Rule = 'restrict' | 'cascade' | 'set null'

/**
 * What becomes of a row when the row it points to goes. Payload makes every key `set null`, which
 * would leave tickets without clients and messages without tickets. What has bytes elsewhere
 * (attachments) restricts: it is deleted by itself first, with its bytes.
 */
type Key = readonly [table: string, column: string, rule: Rule]

export const firstForeignKeys: readonly Key[] = [
  ['tickets', 'client_id', 'restrict'],
  ['tickets', 'organization_id', 'restrict'],
  ['tickets', 'category_id', 'restrict'],
  ['tickets', 'project_id', 'restrict'],
  ['tickets', 'assigned_to_id', 'restrict'],
  ['messages', 'ticket_id', 'cascade'],
  ['messages', 'client_id', 'restrict'],
  ['messages', 'organization_id', 'restrict'],
  ['messages_rels', 'staff_id', 'restrict'],
  ['messages_rels', 'clients_id', 'restrict'],
  ['attachments', 'ticket_id', 'restrict'],
  ['attachments', 'message_id', 'restrict'],
  ['attachments', 'client_id', 'restrict'],
  ['attachments', 'organization_id', 'restrict'],
  ['attachments_rels', 'staff_id', 'restrict'],
  ['attachments_rels', 'clients_id', 'restrict'],
  ['ticket_events', 'ticket_id', 'cascade'],
  ['ticket_events', 'message_id', 'set null'],
  ['ticket_events', 'client_id', 'restrict'],
  ['ticket_events', 'organization_id', 'restrict'],
  ['ticket_events_rels', 'staff_id', 'restrict'],
  ['ticket_events_rels', 'clients_id', 'restrict'],
  ['deliveries', 'ticket_id', 'cascade'],
  ['deliveries', 'message_id', 'cascade'],
  ['canned_replies', 'owner_id', 'cascade'],
  ['saved_filters_rels', 'staff_id', 'cascade'],
  ['saved_filters_rels', 'clients_id', 'cascade'],
  ['articles', 'section_id', 'restrict'],
  ['organizations', 'sla_policy_id', 'restrict'],
  ['projects', 'organization_id', 'restrict'],
  ['clients_memberships', 'organization_id', 'restrict'],
  ['sla_policies', 'business_hours_id', 'restrict'],
]

/** Of tables that came later; each has a migration of its own. */
export const followerKeys: readonly Key[] = [
  ['ticket_followers', 'ticket_id', 'cascade'],
  ['ticket_followers', 'follower_id', 'cascade'],
  ['ticket_followers', 'client_id', 'restrict'],
  ['ticket_followers', 'organization_id', 'restrict'],
]

export const linkKeys: readonly Key[] = [
  ['tickets', 'merged_into_id', 'set null'],
  ['ticket_links', 'from_id', 'cascade'],
  ['ticket_links', 'to_id', 'cascade'],
  ['ticket_undos', 'ticket_id', 'cascade'],
  ['ticket_undos', 'staff_id', 'cascade'],
  ['ticket_undos', 'message_id', 'set null'],
]

export const articleKeys: readonly Key[] = [['article_addresses', 'article_id', 'cascade']]

export const staffReadKeys: readonly Key[] = [['ticket_reads', 'staff_id', 'cascade']]
export const draftKeys: readonly Key[] = [
  ['reply_drafts', 'owner_id', 'cascade'],
  ['reply_drafts', 'ticket_id', 'cascade'],
]

export const planKeys: readonly Key[] = [
  ['staff_followers', 'ticket_id', 'cascade'],
  ['staff_followers', 'staff_id', 'cascade'],
  ['planned_replies', 'ticket_id', 'cascade'],
  ['planned_replies', 'author_id', 'cascade'],
]

export const foreignKeys: readonly Key[] = [
  ...firstForeignKeys,
  ...followerKeys,
  ...articleKeys,
  ...staffReadKeys,
  ...linkKeys,
  ...draftKeys,
  ...planKeys,
]
