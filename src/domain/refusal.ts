/** Everything that is refused, and the facts that the sentence of each names. */
export const refusalFacts = {
  // Everything
  sign_in_first: [],
  not_found: [],
  not_allowed: [],
  conflict: [],
  invalid_value: [],
  invalid_query: [],
  refused: [],
  our_fault: [],
  busy: [],
  changing_now: [],
  perhaps_saved: [],
  too_many_tries: ['minutes'],
  too_many_requests: ['minutes'],
  too_many_at_once: [],
  too_many_sign_ins: [],
  other_site: [],
  // The form of a request
  address_unreadable: [],
  address_too_long: [],
  method_not_taken: ['method'],
  request_too_large: ['size'],
  request_too_large_unsigned: ['size'],
  wrong_content_type: [],
  body_not_utf8: [],
  body_no_object: [],
  json_invalid: [],
  json_too_deep: [],
  json_name: [],
  json_characters: [],
  query_too_many_parts: [],
  query_too_deep: [],
  parameter_no_json: ['name'],
  form_broken: [],
  form_name: [],
  form_characters: [],
  form_payload: [],
  form_too_large: [],
  form_field_too_long: [],
  form_too_many_fields: [],
  form_no_multipart: [],
  form_one_file: [],
  too_many_forms: [],
  key_too_long: [],
  key_used: [],
  id_missing: [],
  id_wrong: [],

  // GraphQL
  graphql_no_key: [],
  graphql_content_type: [],
  graphql_no_query: [],
  graphql_too_long: [],
  graphql_subscription: [],
  graphql_recursive: [],
  graphql_too_deep: ['most'],
  graphql_too_many_fields: [],
  graphql_too_many_aliases: [],
  graphql_too_many_directives: [],
  graphql_too_many_changes: ['most'],

  // Lists and filters
  filter_too_long: [],
  filter_value_too_long: ['most'],
  filter_too_many_words: ['most'],
  filter_list_too_long: ['most'],
  filter_no_operator: ['path'],
  filter_operator: ['path', 'operator'],
  filter_operator_instead: ['path', 'operator', 'fitting'],
  filter_value: ['path', 'expected', 'values'],
  filter_emptiness: ['path'],
  path_not_usable: ['path'],
  field_name_too_long: [],
  sort_too_many: [],
  page_from_one: [],
  include_unknown: [],
  search_missing: [],
  search_too_long: ['most'],

  // What the database says of a request
  value_form: [],
  value_misfit: [],
  operator_misfit: [],
  filter_misfit: [],
  number_range: [],
  date_form: [],
  date_range: [],
  text_form: [],
  text_characters: [],
  in_use: [],
  in_use_or_missing: [],

  // Requests
  text_expected: [],
  text_empty: [],
  text_too_long: ['most'],
  category_unknown: [],
  category_in_use: [],
  project_unknown: [],
  project_not_yours: [],
  client_unknown: [],
  organization_not_yours: [],
  organization_none: [],
  organization_missing: [],

  // The life of a ticket
  ticket_closed: [],
  ticket_closed_for_files: [],
  move_made: ['status', 'allowed'],
  move_illegal: ['status', 'to', 'allowed'],
  reopen_not_done: ['status'],
  reopen_too_late: ['days'],
  changed_meanwhile: ['changes'],
  changed_by: ['by', 'name'],
  changed_by_desk: ['name'],
  rating_not_requester: [],
  rating_not_done: [],
  rating_too_late: ['days'],
  rating_score: [],
  comment_no_text: [],

  // Articles
  article_reader_only: [],
  helpful_missing: [],
  rich_text_invalid: [],
  rich_text_too_deep: [],
  rich_text_too_long: [],
  rich_text_too_many_cells: [],

  // Files
  file_missing: [],
  file_by_form: [],
  file_no_name: [],
  file_kind: ['ending'],
  file_no_ending: ['name'],
  file_mislabelled: ['name'],
  file_too_large: ['most'],
  file_larger: ['name', 'most'],
  file_pixels: ['name', 'most'],
  file_damaged: ['name'],
  file_macros: ['name'],
  archive_too_many: ['name'],
  archive_bomb: ['name'],
  archive_differs: ['name'],
  archive_packing: ['name'],
  archive_locked: ['name'],
  files_too_many: ['most'],
  file_gone: [],
  store_down: [],
  store_full: [],
  message_unknown: [],
  message_not_yours: [],
  as_unknown: [],

  // Streams
  since_unreadable: [],
  streams_down: [],
  streams_not_allowed: [],
  streams_too_many: ['most'],

  // Accounts
  sign_in_wrong: [],
  sign_in_incomplete: [],
  registration: [],
  mail_address_missing: [],
  link_used: [],
  link_elsewhere: ['path'],
  password_missing: [],
  password_no_text: [],
  password_too_short: ['least'],
  password_too_long: ['most'],
  password_common: [],
  password_address: [],
  password_current_missing: [],
  password_current_wrong: [],
  password_of_others: [],
  password_one_at_a_time: [],
  last_admin: [],
  clock_time: [],
  time_zone: [],
} as const satisfies Record<string, readonly string[]>

export type RefusalCode = keyof typeof refusalFacts

export const refusalCodes = Object.keys(refusalFacts) as RefusalCode[]

/** Lists are joined: of words, of statuses by their labels, of refusals by their sentences. */
export type Fact = string | number | readonly string[] | readonly Refusal[]

type FactsOf<Code extends RefusalCode> = Record<(typeof refusalFacts)[Code][number], Fact>

/**
 * Why something is not done: a code that stays the same, and facts. src/words has the sentence of
 * each code, in every language.
 */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  code: Code
  facts?: Readonly<Record<string, Fact>>
  field?: string
}

type Needed<Code extends RefusalCode> = (typeof refusalFacts)[Code]['length'] extends 0
  ? []
  : [facts: FactsOf<Code>]

export function refusal<Code extends RefusalCode>(
  code: Code,
  ...needed: Needed<Code>
): Refusal<Code> {
  const [facts] = needed as [FactsOf<Code>?]
  return facts ? { code, facts } : { code }
}

/** That there were too many of these for now. */
export const waitRefusal = (seconds: number, what: 'tries' | 'requests' = 'tries'): Refusal =>
  refusal(`too_many_${what}`, { minutes: Math.ceil(seconds / 60) })
