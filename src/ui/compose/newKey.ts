/** A name that nobody else has, made in a browser; over plain http that knows no randomUUID. */
export const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
