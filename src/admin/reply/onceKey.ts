/** A name for one attempt that nobody else has; works on plain http, where randomUUID does not. */
export const onceKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
