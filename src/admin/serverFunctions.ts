import { asStaff, isEditor } from '@/access/people'
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

/** What publishes at its time is asked of editors alone, and what is to be published shown to them. */
const ofEditors: ReadonlySet<unknown> = new Set([
  'get-upcoming-scheduled-publish',
  'schedule-publish',
])

/**
 * Whether somebody may call a function of the admin by this name. Payload asks nobody who they are,
 * and looks the name up among whatever any object has, such as `constructor`.
 */
export function mayCall(user: PayloadRequest['user'], call: unknown): boolean {
  const name = (call as { name?: unknown } | null | undefined)?.name
  return asStaff(user) !== null && known.has(name) && (!ofEditors.has(name) || isEditor(user))
}
