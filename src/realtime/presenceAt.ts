import type { LiveRow } from '@/src/database/live'

/**
 * Who of the team is at a ticket, in the form that rules decide on: internal as a note is, and of no
 * client's ticket, so that whoever does not see every note of the desk hears nothing.
 */
export const presenceAt = (ticket: string): LiveRow => ({
  ...{ id: '', ticket, kind: 'presence', message: null, position: 0, at: '' },
  ...{ client: '', organization: '', isInternal: true },
})
