/** Seconds: two years. */
const hstsAge = 2 * 365 * 24 * 60 * 60

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** What every answer says to the browser, whatever it holds. */
export const securityHeaders = (isHttps: boolean): Readonly<Record<string, string>> =>
  isHttps
    ? { ...always, 'Strict-Transport-Security': `max-age=${hstsAge}; includeSubDomains` }
    : always

/** For answers that are data: nothing in them is ever run, shown in a frame or loaded. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'"
