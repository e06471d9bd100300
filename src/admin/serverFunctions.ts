import { asStaff } from '@/access/people'
import type { PayloadRequest } from 'payload'

/** What the admin calls by name through one action of its own. */
const known: ReadonlySet<unknown> = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
  'slugify',
  'table-state',
])

/**
 * Whether somebody may call a function of the admin by this name. Payload asks nobody who they are,
 * and looks the name up among whatever any object has, such as `constructor`.
 */
export const mayCall = (user: PayloadRequest['user'], call: unknown): boolean =>
  asStaff(user) !== null && known.has((call as { name?: unknown } | null | undefined)?.name)
