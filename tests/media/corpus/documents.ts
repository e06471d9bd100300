import { makeCompound } from './compound'
import { makeZip, type Part, type Quirks } from './zip'

const types = (main: string, more = '') =>
  `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.${main}+xml"/>${more}</Types>`

export const word = 'openxmlformats-officedocument.wordprocessingml.document.main'
const list = (main = word, more = '') => ({ name: '[Content_Types].xml', text: types(main, more) })
const links = { name: '_rels/.rels', text: '<Relationships/>' }
const body = { name: 'word/document.xml', text: '<w:document>Words</w:document>' }

export const docx = (parts: readonly Part[] = [list(), links, body], quirks: Quirks = {}) =>
  makeZip(parts, quirks)
export const xlsx = (quirks: Quirks = {}) =>
  makeZip(
    [
      list('openxmlformats-officedocument.spreadsheetml.sheet.main'),
      ...[links, { name: 'xl/workbook.xml', text: '<workbook/>' }],
    ],
    quirks,
  )
export const pptx = (quirks: Quirks = {}) =>
  makeZip([list(), links, { name: 'ppt/presentation.xml', text: '<p/>' }], quirks)

/** What is odd about how one writer or another puts a Word document together. */
export const oddDocx = {
  oddOrder: () => docx([body, { name: 'docProps/app.xml', text: '<a/>' }, links, list()]),
  backslashes: () => docx([list(), links, { ...body, name: 'word\\document.xml' }]),
  absolute: () => docx([list(), links, { ...body, name: '/word/document.xml' }]),
  capitals: () =>
    docx([
      { ...list(), name: '[content_types].xml' },
      { ...body, name: 'Word/Document.xml' },
    ]),
  renamedBody: () => docx([list(), links, { ...body, name: 'word/document2.xml' }]),
  stored: () => docx([list(), links, body].map((part) => ({ ...part, isStored: true }))),
  macros: () => docx([list(), links, body, { name: 'word/vbaProject.bin', text: 'x' }]),
  hiddenMacros: () =>
    docx([
      list(
        word,
        '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      ),
      ...[links, body, { name: 'word/a.bin', text: 'x' }],
    ]),
  macroType: () => docx([list('ms-word.document.macroEnabled.main'), links, body]),
  locked: () => makeCompound(['EncryptionInfo', 'EncryptedPackage']),
}

const open = (kind: string) => `application/vnd.oasis.opendocument.${kind}`
const manifest = (mimeType: string, more = '') =>
  `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimeType}">${more}</manifest:file-entry></manifest:manifest>`

export function openDocument(
  kind: string,
  {
    more = [],
    inManifest = '',
    saysKind = true,
  }: { more?: Part[]; inManifest?: string; saysKind?: boolean } = {},
) {
  return makeZip([
    ...(saysKind ? [{ name: 'mimetype', text: open(kind), isStored: true }] : []),
    ...[{ name: 'content.xml', text: '<office:document-content/>' }, ...more],
    { name: 'META-INF/manifest.xml', text: manifest(open(kind), inManifest) },
  ])
}

export const pdf = (before: string | Buffer = '', after = '') =>
  Buffer.concat([
    Buffer.from(before),
    Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', 'latin1'),
    Buffer.from(`trailer << /Root 1 0 R ${after}>>\nstartxref\n9\n%%EOF\n`),
  ])
