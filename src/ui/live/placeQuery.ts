import type { Place } from './LiveEvent'

export const placeQuery = (place: Place): string =>
  `?since=${encodeURIComponent('after' in place ? place.after : place.since)}`
