/** Where a client sees the tickets of others. */
export type Openness = {
  /** Organizations in which the client sees the tickets of all members. */
  organizations: readonly string[]
  /** Whether the client has tickets of their own in any other one. */
  ownElsewhere: boolean
  /** Tickets in any other one that the client was added to. */
  followed: readonly string[]
}
