import * as migration_20261123_224906_initial from './20261123_224906_initial';
import * as migration_20261123_234853_audit from './20261123_234853_audit';
import * as migration_20261124_000000_foreign_keys from './20261124_000000_foreign_keys';
import * as migration_20261124_000001_job_queue from './20261124_000001_job_queue';
import * as migration_20261124_000002_audit_append_only from './20261124_000002_audit_append_only';

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
    up: migration_20261124_000000_foreign_keys.up,
    down: migration_20261124_000000_foreign_keys.down,
    name: '20261124_000000_foreign_keys',
  },
  {
    up: migration_20261124_000001_job_queue.up,
    down: migration_20261124_000001_job_queue.down,
    name: '20261124_000001_job_queue'
  },
  {
    up: migration_20261124_000002_audit_append_only.up,
    down: migration_20261124_000002_audit_append_only.down,
    name: '20261124_000002_audit_append_only'
  },
];
