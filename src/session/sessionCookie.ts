/** As Payload names and reads it. */
export const payloadCookie = 'payload-token'

/**
 * As the browser holds it. Where there is https, a name that browsers take from this very host
 * alone: no neighbour below the same domain can plant a session.
 */
export const sessionCookie = (appUrl: string): string =>
  appUrl.startsWith('https:') ? `__Host-${payloadCookie}` : payloadCookie
