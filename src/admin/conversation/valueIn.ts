/** A field of the state that an event kept, whatever that state is. */
export const valueIn = (state: unknown, field: string): unknown =>
  typeof state === 'object' && state !== null && !Array.isArray(state)
    ? (state as Record<string, unknown>)[field]
    : undefined
