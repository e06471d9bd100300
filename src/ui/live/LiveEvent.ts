/** Something happened to a ticket: ids and a kind. The rest is read as whoever reads. */
export type LiveEvent = {
  id: string
  ticket: string
  kind: string
  message?: string
  /** ISO 8601: when it was told. */
  at: string
}

/**
 * `starting`: nothing is known yet. `late`: the stream is cut, and what is new is asked for now and
 * then. `over`: the session has ended.
 */
export type LiveState = 'starting' | 'live' | 'late' | 'over'

/** Where to go on: after the last event, or from the last moment at which all was known. */
export type Place = { after: string } | { since: string }

/** Who hears what the desk tells. */
export type LiveListener = {
  event(event: LiveEvent): void
  /** Who of the team is at this ticket has changed; told to the team alone. */
  presence(ticket: string): void
  /** Too much was missed: anything may have changed. */
  reset(): void
  /** Everything until that moment is known. */
  alive(at: string): void
  state(state: LiveState): void
}

export const placeQuery = (place: Place): string =>
  `?since=${encodeURIComponent('after' in place ? place.after : place.since)}`
