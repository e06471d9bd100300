import * as migration_20261123_224906_initial from './20261123_224906_initial';
import * as migration_20261123_234853_audit from './20261123_234853_audit';
import * as migration_20261123_235818_sign_in from './20261123_235818_sign_in';
import * as migration_20261124_000000_foreign_keys from './20261124_000000_foreign_keys';
import * as migration_20261124_000001_job_queue from './20261124_000001_job_queue';
import * as migration_20261124_000002_audit_append_only from './20261124_000002_audit_append_only';
import * as migration_20261124_000003_sign_in_counters from './20261124_000003_sign_in_counters';
import * as migration_20261124_192944_portal_list from './20261124_192944_portal_list';
import * as migration_20261124_193500_article_search from './20261124_193500_article_search';
import * as migration_20261124_193738_files from './20261124_193738_files';
import * as migration_20261124_193800_loose_files from './20261124_193800_loose_files';
import * as migration_20261124_194113_article_votes from './20261124_194113_article_votes';
import * as migration_20261124_194200_live_events from './20261124_194200_live_events';
import * as migration_20261124_204145_quick_lists from './20261124_204145_quick_lists';
import * as migration_20261124_223741_told_of_infected_files from './20261124_223741_told_of_infected_files';
import * as migration_20261124_231433_filtered_list from './20261124_231433_filtered_list';
import * as migration_20261129_020359_thumbnail_made from './20261129_020359_thumbnail_made';
import * as migration_20261129_210647_times_disabled from './20261129_210647_times_disabled';
import * as migration_20261129_210700_password_links from './20261129_210700_password_links';
import * as migration_20261129_210806_no_edit_locks from './20261129_210806_no_edit_locks';
import * as migration_20261129_212005_kinds_of_files from './20261129_212005_kinds_of_files';
import * as migration_20261129_223453_words_in_alphabet from './20261129_223453_words_in_alphabet';
import * as migration_20261130_001500_search from './20261130_001500_search';
import * as migration_20261130_004800_mails from './20261130_004800_mails';
import * as migration_20261130_012749_sla from './20261130_012749_sla';
import * as migration_20261130_020000_sla_clock from './20261130_020000_sla_clock';
import * as migration_20261130_020100_followers_and_brand from './20261130_020100_followers_and_brand';
import * as migration_20261130_020200_follower_keys from './20261130_020200_follower_keys';
import * as migration_20261130_020330_recalculations_in_alphabet from './20261130_020330_recalculations_in_alphabet';
import * as migration_20261130_082049_desk_and_knowledge_base from './20261130_082049_desk_and_knowledge_base';
import * as migration_20261130_082110_article_words from './20261130_082110_article_words';
import * as migration_20261130_082120_article_numbers from './20261130_082120_article_numbers';
import * as migration_20261130_082130_presence from './20261130_082130_presence';
import * as migration_20261130_082140_desk_keys from './20261130_082140_desk_keys';
import * as migration_20261130_084109_article_files_in_alphabet from './20261130_084109_article_files_in_alphabet';
import * as migration_20261130_091000_article_care from './20261130_091000_article_care';
import * as migration_20261130_091238_followed_and_planned from './20261130_091238_followed_and_planned';
import * as migration_20261130_091700_plan_keys from './20261130_091700_plan_keys';
import * as migration_20261130_092831_people from './20261130_092831_people';
import * as migration_20261130_092833_invitations_told from './20261130_092833_invitations_told';
import * as migration_20261130_113005_undo_by_person from './20261130_113005_undo_by_person';
import * as migration_20261130_120457_file_words_setting from './20261130_120457_file_words_setting';
import * as migration_20261130_120500_file_words from './20261130_120500_file_words';
import * as migration_20261130_123817_shared_with_role from './20261130_123817_shared_with_role';
import * as migration_20261130_125357_told_of_more from './20261130_125357_told_of_more';
import * as migration_20261130_130802_kept_filters from './20261130_130802_kept_filters';
import * as migration_20261130_204500_presence_turns from './20261130_204500_presence_turns';

export const migrations = [
  {
    up: migration_20261123_224906_initial.up,
    down: migration_20261123_224906_initial.down,
    name: '20261123_224906_initial',
  },
  {
    up: migration_20261123_234853_audit.up,
    down: migration_20261123_234853_audit.down,
    name: '20261123_234853_audit',
  },
  {
    up: migration_20261123_235818_sign_in.up,
    down: migration_20261123_235818_sign_in.down,
    name: '20261123_235818_sign_in',
  },
  {
    up: migration_20261124_000000_foreign_keys.up,
    down: migration_20261124_000000_foreign_keys.down,
    name: '20261124_000000_foreign_keys',
  },
  {
    up: migration_20261124_000001_job_queue.up,
    down: migration_20261124_000001_job_queue.down,
    name: '20261124_000001_job_queue',
  },
  {
    up: migration_20261124_000002_audit_append_only.up,
    down: migration_20261124_000002_audit_append_only.down,
    name: '20261124_000002_audit_append_only',
  },
  {
    up: migration_20261124_000003_sign_in_counters.up,
    down: migration_20261124_000003_sign_in_counters.down,
    name: '20261124_000003_sign_in_counters',
  },
  {
    up: migration_20261124_192944_portal_list.up,
    down: migration_20261124_192944_portal_list.down,
    name: '20261124_192944_portal_list',
  },
  {
    up: migration_20261124_193500_article_search.up,
    down: migration_20261124_193500_article_search.down,
    name: '20261124_193500_article_search',
  },
  {
    up: migration_20261124_193738_files.up,
    down: migration_20261124_193738_files.down,
    name: '20261124_193738_files',
  },
  {
    up: migration_20261124_193800_loose_files.up,
    down: migration_20261124_193800_loose_files.down,
    name: '20261124_193800_loose_files',
  },
  {
    up: migration_20261124_194113_article_votes.up,
    down: migration_20261124_194113_article_votes.down,
    name: '20261124_194113_article_votes',
  },
  {
    up: migration_20261124_194200_live_events.up,
    down: migration_20261124_194200_live_events.down,
    name: '20261124_194200_live_events',
  },
  {
    up: migration_20261124_204145_quick_lists.up,
    down: migration_20261124_204145_quick_lists.down,
    name: '20261124_204145_quick_lists',
  },
  {
    up: migration_20261124_223741_told_of_infected_files.up,
    down: migration_20261124_223741_told_of_infected_files.down,
    name: '20261124_223741_told_of_infected_files',
  },
  {
    up: migration_20261124_231433_filtered_list.up,
    down: migration_20261124_231433_filtered_list.down,
    name: '20261124_231433_filtered_list',
  },
  {
    up: migration_20261129_020359_thumbnail_made.up,
    down: migration_20261129_020359_thumbnail_made.down,
    name: '20261129_020359_thumbnail_made',
  },
  {
    up: migration_20261129_210647_times_disabled.up,
    down: migration_20261129_210647_times_disabled.down,
    name: '20261129_210647_times_disabled',
  },
  {
    up: migration_20261129_210700_password_links.up,
    down: migration_20261129_210700_password_links.down,
    name: '20261129_210700_password_links',
  },
  {
    up: migration_20261129_210806_no_edit_locks.up,
    down: migration_20261129_210806_no_edit_locks.down,
    name: '20261129_210806_no_edit_locks',
  },
  {
    up: migration_20261129_212005_kinds_of_files.up,
    down: migration_20261129_212005_kinds_of_files.down,
    name: '20261129_212005_kinds_of_files',
  },
  {
    up: migration_20261129_223453_words_in_alphabet.up,
    down: migration_20261129_223453_words_in_alphabet.down,
    name: '20261129_223453_words_in_alphabet',
  },
  {
    up: migration_20261130_001500_search.up,
    down: migration_20261130_001500_search.down,
    name: '20261130_001500_search',
  },
  {
    up: migration_20261130_004800_mails.up,
    down: migration_20261130_004800_mails.down,
    name: '20261130_004800_mails',
  },
  {
    up: migration_20261130_012749_sla.up,
    down: migration_20261130_012749_sla.down,
    name: '20261130_012749_sla',
  },
  {
    up: migration_20261130_020000_sla_clock.up,
    down: migration_20261130_020000_sla_clock.down,
    name: '20261130_020000_sla_clock',
  },
  {
    up: migration_20261130_020100_followers_and_brand.up,
    down: migration_20261130_020100_followers_and_brand.down,
    name: '20261130_020100_followers_and_brand',
  },
  {
    up: migration_20261130_020200_follower_keys.up,
    down: migration_20261130_020200_follower_keys.down,
    name: '20261130_020200_follower_keys',
  },
  {
    up: migration_20261130_020330_recalculations_in_alphabet.up,
    down: migration_20261130_020330_recalculations_in_alphabet.down,
    name: '20261130_020330_recalculations_in_alphabet',
  },
  {
    up: migration_20261130_082049_desk_and_knowledge_base.up,
    down: migration_20261130_082049_desk_and_knowledge_base.down,
    name: '20261130_082049_desk_and_knowledge_base',
  },
  {
    up: migration_20261130_082110_article_words.up,
    down: migration_20261130_082110_article_words.down,
    name: '20261130_082110_article_words',
  },
  {
    up: migration_20261130_082120_article_numbers.up,
    down: migration_20261130_082120_article_numbers.down,
    name: '20261130_082120_article_numbers',
  },
  {
    up: migration_20261130_082130_presence.up,
    down: migration_20261130_082130_presence.down,
    name: '20261130_082130_presence',
  },
  {
    up: migration_20261130_082140_desk_keys.up,
    down: migration_20261130_082140_desk_keys.down,
    name: '20261130_082140_desk_keys',
  },
  {
    up: migration_20261130_084109_article_files_in_alphabet.up,
    down: migration_20261130_084109_article_files_in_alphabet.down,
    name: '20261130_084109_article_files_in_alphabet',
  },
  {
    up: migration_20261130_091000_article_care.up,
    down: migration_20261130_091000_article_care.down,
    name: '20261130_091000_article_care',
  },
  {
    up: migration_20261130_091238_followed_and_planned.up,
    down: migration_20261130_091238_followed_and_planned.down,
    name: '20261130_091238_followed_and_planned',
  },
  {
    up: migration_20261130_091700_plan_keys.up,
    down: migration_20261130_091700_plan_keys.down,
    name: '20261130_091700_plan_keys',
  },
  {
    up: migration_20261130_092831_people.up,
    down: migration_20261130_092831_people.down,
    name: '20261130_092831_people',
  },
  {
    up: migration_20261130_092833_invitations_told.up,
    down: migration_20261130_092833_invitations_told.down,
    name: '20261130_092833_invitations_told',
  },
  {
    up: migration_20261130_113005_undo_by_person.up,
    down: migration_20261130_113005_undo_by_person.down,
    name: '20261130_113005_undo_by_person',
  },
  {
    up: migration_20261130_120457_file_words_setting.up,
    down: migration_20261130_120457_file_words_setting.down,
    name: '20261130_120457_file_words_setting',
  },
  {
    up: migration_20261130_120500_file_words.up,
    down: migration_20261130_120500_file_words.down,
    name: '20261130_120500_file_words',
  },
  {
    up: migration_20261130_123817_shared_with_role.up,
    down: migration_20261130_123817_shared_with_role.down,
    name: '20261130_123817_shared_with_role',
  },
  {
    up: migration_20261130_125357_told_of_more.up,
    down: migration_20261130_125357_told_of_more.down,
    name: '20261130_125357_told_of_more',
  },
  {
    up: migration_20261130_130802_kept_filters.up,
    down: migration_20261130_130802_kept_filters.down,
    name: '20261130_130802_kept_filters',
  },
  {
    up: migration_20261130_204500_presence_turns.up,
    down: migration_20261130_204500_presence_turns.down,
    name: '20261130_204500_presence_turns'
  },
];
