const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** An address that may stand in a page: on this site, or of a kind that runs nothing; else null. */
export function safeAddress(address: unknown): string | null {
  if (typeof address !== 'string') return null
  // Browsers drop these before they read the scheme.
  const read = address.replace(/[\u0000-\u0020\u007f]/g, '')
  if (/^[/#?]/.test(read)) return /^\/[/\\]/.test(read) ? null : read
  return URL.canParse(read) && schemes.has(new URL(read).protocol) ? read : null
}
