/** What of a pasted page says more than its plain text does. */
const telling = [
  ...['a[href]', 'li', 'td', 'th', 'pre', 'blockquote', 'code', 'i', 'em', 'strong', 'del', 's'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', '[style*="mso-list"]', '[style*="font-style:italic"]'],
  // Some editors wrap everything in a bold that is none.
  ...['b:not([style*="normal"])', '[style*="font-weight:bold"]', '[style*="font-weight:700"]'],
].join(',')

/** The page that was copied, not living; null where its plain text says all. */
export function formattedPaste(clipboard: Pick<DataTransfer, 'getData'>): Document | null {
  const html = clipboard.getData('text/html')
  if (!html) return null
  const page = new DOMParser().parseFromString(html, 'text/html')
  return page.body.querySelector(telling) ? page : null
}
