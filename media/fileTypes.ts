export type FileType = {
  mimeType: string
  /** What the bytes say, for kinds that have a signature; text has none. */
  detected: readonly string[] | 'text'
  /** Shown in the browser rather than downloaded. */
  inline?: boolean
  /** Has pixels to be counted, and a small picture to be made of it. */
  picture?: boolean
  /** An archive with a part of such a name in it; any part where it is empty. */
  holds?: string
}

const zip = ['application/zip']
const legacyOffice = ['application/x-cfb']
const ooxml = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}`

const office = (mimeType: string, holds: string): FileType => ({
  mimeType,
  detected: [mimeType, ...zip],
  holds,
})
const binary = (mimeType: string, ...others: string[]): FileType => ({
  mimeType,
  detected: [mimeType, ...others],
})
const image = (mimeType: string, ...others: string[]): FileType => ({
  ...binary(mimeType, ...others),
  inline: true,
  picture: true,
})
const text = (mimeType: string): FileType => ({ mimeType, detected: 'text' })

/** What may be attached, by the last extension of its name. Adding one means a fixture, too. */
export const fileTypes: Readonly<Record<string, FileType>> = {
  png: image('image/png', 'image/apng'),
  jpg: image('image/jpeg'),
  jpeg: image('image/jpeg'),
  gif: image('image/gif'),
  webp: image('image/webp'),
  avif: image('image/avif'),
  heic: binary('image/heic', 'image/heif'),
  pdf: { ...binary('application/pdf'), inline: true },
  txt: text('text/plain'),
  log: text('text/plain'),
  md: text('text/markdown'),
  csv: text('text/csv'),
  docx: office(ooxml('wordprocessingml.document'), 'word/'),
  xlsx: office(ooxml('spreadsheetml.sheet'), 'xl/'),
  pptx: office(ooxml('presentationml.presentation'), 'ppt/'),
  odt: office('application/vnd.oasis.opendocument.text', 'mimetype'),
  ods: office('application/vnd.oasis.opendocument.spreadsheet', 'mimetype'),
  odp: office('application/vnd.oasis.opendocument.presentation', 'mimetype'),
  doc: binary('application/msword', ...legacyOffice),
  xls: binary('application/vnd.ms-excel', ...legacyOffice),
  ppt: binary('application/vnd.ms-powerpoint', ...legacyOffice),
  mp4: binary('video/mp4', 'video/x-m4v'),
  mov: binary('video/quicktime'),
  webm: binary('video/webm', 'video/matroska'),
  mp3: binary('audio/mpeg'),
  zip: { ...binary('application/zip'), holds: '' },
}

export const inlineTypes: ReadonlySet<string> = new Set(
  Object.values(fileTypes)
    .filter(({ inline }) => inline)
    .map(({ mimeType }) => mimeType),
)
