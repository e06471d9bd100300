type Page = { nonce: string; isHttps: boolean; isDev: boolean }

/**
 * The Content-Security-Policy of a page: scripts run by the nonce of this one answer, or when such a
 * script loads them. React needs `eval` for its error stacks in development, never in production.
 */
export function contentPolicy({ nonce, isHttps, isDev }: Page): string {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    // Payload's admin and its editor place things by style attributes, which take no nonce.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
