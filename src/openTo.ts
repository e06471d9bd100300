const known = new WeakMap<object, readonly string[]>()

/** Keeps with a client, as read for one request, where they see colleagues' tickets. */
export const rememberOpen = (client: object, organizations: readonly string[]) =>
  known.set(client, organizations)

/** What was read together with this client; undefined when they were read in another way. */
export const openTo = (client: object) => known.get(client)
