import type { FileGroup } from '@/src/domain/files'
import type { Content } from './inspect/Content'

export type FileType = {
  mimeType: string
  group: FileGroup
  /** What the bytes may be; one of these is enough. */
  content: readonly Content[]
  /** Shown in the browser rather than downloaded. */
  inline?: boolean
  /** Has pixels to be counted, and a small picture to be made of it. */
  picture?: boolean
  /** A page could run it or take orders from it, so it is never sent under its own type. */
  active?: boolean
}

type Kind = Omit<FileType, 'group'>

const signed = (mimeType: string, ...others: string[]): Kind => ({
  mimeType,
  content: [{ is: 'signed', as: [mimeType, ...others] }],
})
const oneOf = (marks: readonly string[]): Content[] =>
  marks.map((mark) => ({ is: 'begins', with: mark }))
const begins = (mimeType: string, ...marks: string[]): Kind => ({ mimeType, content: oneOf(marks) })
const text = (mimeType: string): Kind => ({ mimeType, content: [{ is: 'text' }] })
const code = (mimeType: string): Kind => ({ ...text(mimeType), active: true })
const zip = (mimeType: string, ...holds: string[]): Kind => ({
  mimeType,
  content: [{ is: 'zip', holds }],
})
const shown = (mimeType: string, ...others: string[]): Kind => ({
  ...signed(mimeType, ...others),
  inline: true,
  picture: true,
})

const opened = (kind: string, folder: string): Kind => ({
  mimeType: `application/vnd.openxmlformats-officedocument.${kind}`,
  // With a password it lies within the container of older documents.
  content: [
    { is: 'office', folder },
    { is: 'compound', holds: ['EncryptedPackage'], isLocked: true },
  ],
})
const openDocument = (kind: string): Kind => {
  const mimeType = `application/vnd.oasis.opendocument.${kind}`
  return { mimeType, content: [{ is: 'openDocument', mimeType }] }
}
const legacy = (mimeType: string, ...holds: string[]): Kind => ({
  mimeType,
  content: [{ is: 'compound', holds, isDocument: true }],
})

const richText: Content = { is: 'begins', with: '{\\rtf' }
/** What all programs open alike, whichever of them the name says. */
const isoMedia = [
  ...['video/mp4', 'video/x-m4v', 'video/quicktime', 'video/3gpp', 'video/3gpp2'],
  ...['audio/mp4', 'audio/x-m4a'],
]
const matroska = ['video/webm', 'video/matroska']
const ogg = ['audio/ogg', 'audio/ogg; codecs=opus', 'application/ogg']
const heif = ['image/heif', 'image/heic-sequence', 'image/heif-sequence']
/** Outlines of either kind stand under either ending; the third is how a Mac begins. */
const outlines = ['\0\x01\0\0', 'OTTO', 'true']
const postScript = oneOf(['%!PS', '\xc5\xd0\xd3\xc6'])

/** What may be attached, by the last extension of its name. Adding one means a fixture, too. */
const types: Record<FileGroup, Record<string, Kind>> = {
  documents: {
    pdf: { mimeType: 'application/pdf', content: [{ is: 'pdf' }], inline: true },
    txt: text('text/plain'),
    log: text('text/plain'),
    md: text('text/markdown'),
    csv: text('text/csv'),
    rtf: { mimeType: 'application/rtf', content: [richText] },
    docx: opened('wordprocessingml.document', 'word'),
    xlsx: opened('spreadsheetml.sheet', 'xl'),
    pptx: opened('presentationml.presentation', 'ppt'),
    odt: openDocument('text'),
    ods: openDocument('spreadsheet'),
    odp: openDocument('presentation'),
    doc: {
      mimeType: 'application/msword',
      content: [{ is: 'compound', holds: ['WordDocument'], isDocument: true }, richText],
    },
    xls: legacy('application/vnd.ms-excel', 'Workbook', 'Book'),
    ppt: legacy('application/vnd.ms-powerpoint', 'PowerPoint Document'),
    pages: zip('application/vnd.apple.pages', 'index'),
    numbers: zip('application/vnd.apple.numbers', 'index'),
    key: zip('application/vnd.apple.keynote', 'index'),
  },
  pictures: {
    png: shown('image/png', 'image/apng'),
    jpg: shown('image/jpeg'),
    jpeg: shown('image/jpeg'),
    gif: { ...begins('image/gif', 'GIF87a', 'GIF89a'), inline: true, picture: true },
    webp: shown('image/webp'),
    avif: shown('image/avif'),
    // Few browsers show it, and few servers can draw a small one.
    heic: { ...signed('image/heic', ...heif), picture: true },
    heif: { ...signed('image/heif', 'image/heic', ...heif), picture: true },
    tif: signed('image/tiff'),
    tiff: signed('image/tiff'),
    bmp: signed('image/bmp'),
    ico: signed('image/x-icon'),
  },
  design: {
    svg: code('image/svg+xml'),
    psd: signed('image/vnd.adobe.photoshop'),
    ai: { mimeType: 'application/illustrator', content: [{ is: 'pdf' }, ...postScript] },
    eps: { mimeType: 'application/postscript', content: postScript },
    indd: signed('application/x-indesign'),
    idml: zip('application/vnd.adobe.indesign-idml-package', 'designmap.xml'),
    xd: zip('application/vnd.adobe.xd', 'manifest'),
    sketch: zip('application/vnd.sketch', 'document.json'),
    fig: {
      mimeType: 'application/vnd.figma',
      content: [
        { is: 'begins', with: 'fig-kiwi' },
        { is: 'zip', holds: ['canvas.fig'] },
      ],
    },
  },
  media: {
    mp4: signed('video/mp4', ...isoMedia),
    m4v: signed('video/x-m4v', ...isoMedia),
    mov: signed('video/quicktime', ...isoMedia),
    '3gp': signed('video/3gpp', ...isoMedia),
    webm: signed('video/webm', ...matroska),
    mkv: signed('video/matroska', ...matroska),
    avi: signed('video/vnd.avi'),
    wmv: begins('video/x-ms-asf', '\x30\x26\xb2\x75\x8e\x66\xcf\x11'),
    mpg: signed('video/mpeg', 'video/MP2P', 'video/MP1S'),
    mpeg: signed('video/mpeg', 'video/MP2P', 'video/MP1S'),
    mp3: {
      mimeType: 'audio/mpeg',
      content: [
        { is: 'signed', as: ['audio/mpeg'] },
        { is: 'begins', with: 'ID3' },
      ],
    },
    m4a: signed('audio/mp4', ...isoMedia),
    aac: signed('audio/aac'),
    wav: signed('audio/wav'),
    aiff: signed('audio/aiff'),
    aif: signed('audio/aiff'),
    flac: signed('audio/flac'),
    ogg: signed('audio/ogg', 'video/ogg', ...ogg),
    oga: signed('audio/ogg', ...ogg),
    opus: signed('audio/ogg', ...ogg),
    ogv: signed('video/ogg', ...ogg),
  },
  web: {
    html: code('text/html'),
    htm: code('text/html'),
    css: code('text/css'),
    scss: code('text/x-scss'),
    less: code('text/x-less'),
    js: code('text/javascript'),
    mjs: code('text/javascript'),
    jsx: code('text/jsx'),
    ts: code('text/x-typescript'),
    tsx: code('text/tsx'),
    xml: code('application/xml'),
    json: text('application/json'),
    har: text('application/json'),
    yaml: text('application/yaml'),
    yml: text('application/yaml'),
    sql: text('application/sql'),
    po: text('text/x-gettext'),
    vtt: text('text/vtt'),
    srt: text('application/x-subrip'),
  },
  mail: {
    eml: code('message/rfc822'),
    msg: {
      mimeType: 'application/vnd.ms-outlook',
      content: [{ is: 'compound', holds: ['__properties_version1.0'] }],
    },
    ics: text('text/calendar'),
    vcf: text('text/vcard'),
  },
  fonts: {
    woff: begins('font/woff', 'wOFF'),
    woff2: begins('font/woff2', 'wOF2'),
    ttf: begins('font/ttf', ...outlines),
    otf: begins('font/otf', ...outlines),
  },
  archives: { zip: zip('application/zip') },
}

export const fileTypes: Readonly<Record<string, FileType>> = Object.fromEntries(
  Object.entries(types).flatMap(([group, kinds]) =>
    Object.entries(kinds).map(([ending, kind]) => [ending, { ...kind, group: group as FileGroup }]),
  ),
)

/** The endings of names that are taken where these groups are. */
export const endingsOf = (groups: readonly FileGroup[]): string[] =>
  Object.keys(fileTypes).filter((ending) => groups.includes((fileTypes[ending] as FileType).group))

const mimeTypesOf = (chosen: (type: FileType) => boolean | undefined): ReadonlySet<string> =>
  new Set(
    Object.values(fileTypes)
      .filter(chosen)
      .map(({ mimeType }) => mimeType),
  )

export const inlineTypes = mimeTypesOf(({ inline }) => inline)
/** Sent under their own type. Whatever else there is goes out as bytes that nobody interprets. */
export const passiveTypes = mimeTypesOf(({ active }) => !active)

/** Kinds of pictures that a small one is made of. */
export const thumbnailTypes: ReadonlySet<string> = new Set(
  Object.values(fileTypes)
    .filter(({ picture }) => picture)
    .map(({ mimeType }) => mimeType),
)
