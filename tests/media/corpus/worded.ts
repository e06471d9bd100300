import { makeZip } from './zip'

const object = (number: number, body: string) => `${number} 0 obj\n${body}\nendobj\n`

/** A PDF of so many lines on each page, in Latin-1 as its font has it; `lock` is its handler of passwords. */
export function wordedPdf(pages: readonly (readonly string[])[], lock = ''): Buffer {
  const escaped = (line: string) => line.replace(/[\\()]/g, (sign) => `\\${sign}`)
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const text = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n')
      const drawn = `BT /F1 12 Tf 14 TL 50 700 Td\n${text}\nET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((body, at) => {
    const place = file.length
    file += object(at + 1, body)
    return place
  })
  const list = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file +=
    `xref\n0 ${size}\n0000000000 65535 f \n${list}` +
    `trailer\n<< /Size ${size} /Root 1 0 R ${lock}>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

const secret = (sign: string) => `<${sign.repeat(64)}>`

/** Nobody knows its password. */
export const lockedPdf = () =>
  wordedPdf(
    [['Nobody reads this']],
    `/ID [${secret('0')} ${secret('0')}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret('a')} /U ${secret('b')} >> `,
  )

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>${body}`
const part = (name: string, body: string) => ({ name, text: xml(body) })
const types = part('[Content_Types].xml', '<Types/>')

export const wordedDocx = (body: string, more: { name: string; text: string }[] = []) =>
  makeZip([
    types,
    part('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`),
    ...more,
  ])

export const paragraph = (...runs: string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`

export const footnotes = (text: string) =>
  part('word/footnotes.xml', `<w:footnotes>${paragraph(text)}</w:footnotes>`)

export const wordedXlsx = () =>
  makeZip([
    types,
    part(
      'xl/sharedStrings.xml',
      '<sst><si><t>Customer</t></si><si><r><t>Wom</t></r><r><t>bat</t></r><rPh><t>reading</t></rPh></si></sst>',
    ),
    part(
      'xl/worksheets/sheet1.xml',
      '<worksheet><row><c t="s"><v>1</v></c><c><v>471199</v></c><c t="inlineStr"><is><t>Inline</t></is></c>' +
        '<c t="str"><f>A1&amp;B1</f><v>joined</v></c><c t="b"><v>1</v></c></row></worksheet>',
    ),
  ])

export const wordedPptx = () =>
  makeZip([
    types,
    ...[10, 2].map((number) =>
      part(
        `ppt/slides/slide${number}.xml`,
        `<p:sld><a:p><a:r><a:t>Slide ${number}</a:t></a:r></a:p></p:sld>`,
      ),
    ),
    part('ppt/notesSlides/notesSlide1.xml', '<p:notes><a:p><a:t>Say hello</a:t></a:p></p:notes>'),
  ])

export const wordedOdt = () =>
  makeZip([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text', isStored: true },
    part(
      'content.xml',
      '<office:document-content><office:automatic-styles><style:style>no words</style:style></office:automatic-styles>' +
        '<office:body><text:tracked-changes><text:p>struck out</text:p></text:tracked-changes>' +
        '<text:h>Angebot</text:h><text:p>Zwei<text:s/>Wörter<text:tab/>und <text:span>mehr</text:span></text:p></office:body></office:document-content>',
    ),
  ])

/** A small archive whose text unpacks to so many megabytes. */
export const bombDocx = (megabytes: number) =>
  wordedDocx(
    `${paragraph('Begun')}<w:x>${' '.repeat(megabytes * 1024 * 1024)}</w:x>${paragraph('never')}`,
  )
