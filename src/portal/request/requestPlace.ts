import type { Place } from '@/src/ui/compose/draftStore'

/** Where the draft of a request is kept; a follow-up has one of its own. */
export const requestPlace = (viewer: string, after?: number): Place => ({
  viewer,
  at: after === undefined ? 'new' : `new-${after}`,
})
