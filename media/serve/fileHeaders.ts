import { create } from 'content-disposition'
import { inlineTypes, passiveTypes } from '../fileTypes'

/**
 * A file is shown only when its kind cannot run anything; all else is handed over to be saved. What
 * a page could run or take orders from does not even bear its type: no page of ours can be made to
 * load it as a script, a style or a drawing.
 */
export function fileHeaders(name: string, mimeType: string): Headers {
  return new Headers({
    'Content-Type': passiveTypes.has(mimeType) ? mimeType : 'application/octet-stream',
    // Names in any script, as RFC 6266 and 8187 write them.
    'Content-Disposition': create(name, {
      type: inlineTypes.has(mimeType) ? 'inline' : 'attachment',
    }),
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, no-store',
    // Seen: the viewers of Chromium 156 and Firefox 153 show a PDF within it all the same.
    'Content-Security-Policy': "sandbox; default-src 'none'",
  })
}
