import type { ZipContents } from './readZip'

export const contentTypes = '[content_types].xml'
export const manifest = 'meta-inf/manifest.xml'

const anyName = ({ entries }: ZipContents, pattern: RegExp) =>
  entries.some(({ name }) => pattern.test(name))

/** Parts may bear any name, so what each of them is called in the list of types counts as well. */
export const hasOfficeMacros = (zip: ZipContents) =>
  anyName(zip, /vbaproject\.bin$|^xl\/macrosheets\//) ||
  /macroenabled|vbaproject|macrosheet/i.test(zip.texts.get(contentTypes) ?? '')

/** OpenOffice leaves a list of modules also where there are none. */
export const hasOpenDocumentMacros = (zip: ZipContents) =>
  anyName(zip, /^scripts\/.*[^/]$|^basic\/(?!.*script-l[bc]\.xml$).*[^/]$/)

/** Some writers leave out the part that says the kind; then the manifest does. */
export const isOpenDocument = ({ texts }: ZipContents, mimeType: string) =>
  (texts.get('mimetype')?.trim() ?? mimeType) === mimeType &&
  (texts.has('mimetype') || (texts.get(manifest) ?? '').includes(`"${mimeType}"`))

export const isLockedOpenDocument = ({ texts }: ZipContents) =>
  (texts.get(manifest) ?? '').includes('encryption-data')
