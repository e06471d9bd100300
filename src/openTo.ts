export type Openness = {
  /** Organizations in which the client sees the tickets of all members. */
  organizations: readonly string[]
  /** Whether the client has tickets of their own in any other one. */
  ownElsewhere: boolean
}

const known = new WeakMap<object, Openness>()

/** Keeps with a client, as read for one request, where they see colleagues' tickets. */
export const rememberOpen = (client: object, openness: Openness) => known.set(client, openness)

/** What was read together with this client; undefined when they were read in another way. */
export const openTo = (client: object) => known.get(client)
