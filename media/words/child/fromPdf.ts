import { getDocumentProxy } from 'unpdf'
import type { Gathered } from './Gathered.ts'

/** No picture is drawn and no font is loaded: only what is written is of use. */
const settings = { verbosity: 0, disableFontFace: true, useSystemFonts: false, maxImageSize: 1 }

/** Page after page. One that is broken is passed over. */
export async function fromPdf(
  bytes: Uint8Array,
  words: Gathered,
  most: { pages: number },
): Promise<void> {
  const document = await getDocumentProxy(bytes, settings)
  const pages = Math.min(document.numPages, most.pages)
  for (let number = 1; number <= pages && !words.isFull; number++) {
    try {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      for (const item of items) {
        if ('str' in item) words.add(item.hasEOL ? `${item.str}\n` : item.str)
      }
      words.add('\n')
      page.cleanup()
    } catch (error) {
      if (number === pages && words.toString() === '') throw error
    }
  }
}
