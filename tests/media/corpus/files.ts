import { makeCompound } from './compound'
import { docx, oddDocx, openDocument, pdf, pptx, xlsx } from './documents'
import { drawn } from './pictures'
import { makeZip } from './zip'
import { honest } from '../fixtures'

export type Bytes = Buffer | string | Promise<Buffer>
type Taken = [what: string, name: string, bytes: Bytes, mimeType: string]
type Refused = [what: string, name: string, bytes: Bytes, english: RegExp]

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const ooxml = 'application/vnd.openxmlformats-officedocument.'
const open = 'application/vnd.oasis.opendocument.'
const plain = 'text/plain'

export const texts: Taken[] = [
  ['words that begin as a media kind is called', 'a.txt', 'ftyp\nfree trial\n', plain],
  ['a free trial', 'a.txt', 'Our free trial page shows the wrong price.\n', plain],
  ['a wide one', 'a.txt', 'The wide banner is cut.\n', plain],
  ['GIF', 'a.txt', 'GIF animations do not play\n', plain],
  ['ID3', 'a.txt', 'ID3 tags are missing\n', plain],
  ['solid', 'a.txt', 'solid background please\n', plain],
  ['WEBVTT', 'a.txt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n', plain],
  ['a calendar pasted into a text', 'a.txt', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', plain],
  ['rich text as a text', 'a.txt', '{\\rtf1 words}', plain],
  ['PostScript as a text', 'a.txt', '%!PS\n', plain],
  ['XML in a log', 'a.log', '<?xml version="1.0"?><log/>\n', plain],
  ['a bitmap of words', 'a.txt', 'BM: please call\n', plain],
  ['colours of a terminal', 'build.log', '\u001b[31merror\u001b[0m\n', plain],
  ['Notepad, with a mark', 'a.txt', '\uFEFFGrüße\r\n', plain],
  ['Notepad, "Unicode"', 'a.txt', utf16('Grüße 🎉\r\n'), plain],
  ['the other way round', 'a.txt', utf16('Grüße').swap16(), plain],
  ['an old Windows', 'a.txt', Buffer.from('Gr\xfc\xdfe', 'latin1'), plain],
  ['Excel, "Unicode text"', 'a.csv', utf16('name\tsum\r\n'), 'text/csv'],
  ['a sheet for Excel', 'a.csv', 'sep=;\nname;sum\n', 'text/csv'],
  ['notes', 'a.md', '---\ntitle: x\n---\n# Words\n', 'text/markdown'],
]

export const documents: Taken[] = [
  ['Acrobat', 'a.pdf', pdf(), 'application/pdf'],
  ['a line before the header', 'a.pdf', pdf('\r\n'), 'application/pdf'],
  ['a byte order mark before it', 'a.pdf', pdf('\uFEFF'), 'application/pdf'],
  [
    'headers of a careless server before it',
    'a.pdf',
    pdf('HTTP/1.1 200 OK\r\n\r\n'),
    'application/pdf',
  ],
  ['a warning of PHP before it', 'a.pdf', pdf('<br />\n<b>Warning</b>: x\n'), 'application/pdf'],
  ['just within reach', 'a.pdf', pdf(' '.repeat(1023)), 'application/pdf'],
  [
    'words after the end',
    'a.pdf',
    Buffer.concat([pdf(), Buffer.from('\0\0\n')]),
    'application/pdf',
  ],
  ['a PDF with a password', 'a.pdf', pdf('', '/Encrypt 2 0 R '), 'application/pdf'],
  ['Word', 'a.docx', docx(), `${ooxml}wordprocessingml.document`],
  ['an odd order', 'a.docx', oddDocx.oddOrder(), `${ooxml}wordprocessingml.document`],
  ['zip64', 'a.docx', docx(undefined, { zip64: true }), `${ooxml}wordprocessingml.document`],
  [
    'sizes after the bytes (Google)',
    'a.docx',
    docx(undefined, { streamed: true }),
    `${ooxml}wordprocessingml.document`,
  ],
  ['backslashes (old .NET)', 'a.docx', oddDocx.backslashes(), `${ooxml}wordprocessingml.document`],
  ['a slash before names', 'a.docx', oddDocx.absolute(), `${ooxml}wordprocessingml.document`],
  ['capitals', 'a.docx', oddDocx.capitals(), `${ooxml}wordprocessingml.document`],
  ['a body of another name', 'a.docx', oddDocx.renamedBody(), `${ooxml}wordprocessingml.document`],
  ['nothing packed', 'a.docx', oddDocx.stored(), `${ooxml}wordprocessingml.document`],
  ['Excel', 'a.xlsx', xlsx(), `${ooxml}spreadsheetml.sheet`],
  [
    'a large export',
    'a.xlsx',
    xlsx({ zip64: true, streamed: true }),
    `${ooxml}spreadsheetml.sheet`,
  ],
  [
    'PowerPoint, with a comment',
    'a.pptx',
    pptx({ comment: 'made by x' }),
    `${ooxml}presentationml.presentation`,
  ],
  ['LibreOffice', 'a.odt', openDocument('text'), `${open}text`],
  [
    'no kind but in the manifest',
    'a.ods',
    openDocument('spreadsheet', { saysKind: false }),
    `${open}spreadsheet`,
  ],
  [
    'OpenOffice, with an empty list of modules',
    'a.odp',
    openDocument('presentation', {
      more: [{ name: 'Basic/Standard/script-lb.xml', text: '<a/>' }],
    }),
    `${open}presentation`,
  ],
  ['Word 97', 'a.doc', makeCompound(['WordDocument', '1Table', 'Data']), 'application/msword'],
  [
    'its list of contents far behind',
    'a.doc',
    makeCompound(['WordDocument'], 700),
    'application/msword',
  ],
  ['rich text called .doc', 'a.doc', '{\\rtf1\\ansi words}', 'application/msword'],
  ['Excel 97', 'a.xls', makeCompound(['Workbook']), 'application/vnd.ms-excel'],
  ['Excel 95', 'a.xls', makeCompound(['Book']), 'application/vnd.ms-excel'],
  [
    'PowerPoint 97',
    'a.ppt',
    makeCompound(['PowerPoint Document']),
    'application/vnd.ms-powerpoint',
  ],
  ['TextEdit', 'a.rtf', '{\\rtf1\\ansi\\ansicpg1252\\cocoartf2639}', 'application/rtf'],
]

export const pictures: Taken[] = [
  ['a camera', 'a.jpg', drawn.jpeg(), 'image/jpeg'],
  ['for the web', 'a.jpeg', drawn.progressive(), 'image/jpeg'],
  ['a screenshot', 'a.png', drawn.png(), 'image/png'],
  ['few colours', 'a.png', drawn.palette(), 'image/png'],
  ['an old GIF', 'a.gif', drawn.gif(), 'image/gif'],
  ['WebP', 'a.webp', drawn.webp(), 'image/webp'],
  ['AVIF', 'a.avif', drawn.avif(), 'image/avif'],
  ['a scan', 'a.tif', drawn.tiff(), 'image/tiff'],
  ['a phone', 'a.heic', honest.heic as Buffer, 'image/heic'],
  ['a phone, by another mark', 'a.heic', honest.heif as Buffer, 'image/heic'],
]

export const others: Taken[] = [
  ['a drawing with its XML head', 'logo.svg', '<?xml version="1.0"?><svg/>', 'image/svg+xml'],
  ['an Illustrator of today', 'a.ai', pdf(), 'application/illustrator'],
  ['an Illustrator of old', 'a.ai', '%!PS-Adobe-3.0\n', 'application/illustrator'],
  ['EPS with a preview', 'a.eps', Buffer.from('c5d0d3c620000000', 'hex'), 'application/postscript'],
  ['Figma, zipped', 'a.fig', makeZip([{ name: 'canvas.fig', text: 'x' }]), 'application/vnd.figma'],
  ['a voice memo of Android', 'a.m4a', honest.mp4 as Buffer, 'audio/mp4'],
  ['a film by its other name', 'a.mov', honest.mp4 as Buffer, 'video/quicktime'],
  ['a mail', 'a.eml', 'Received: from x\r\nSubject: =?utf-8?q?x?=\r\n\r\nx', 'message/rfc822'],
  ['a mail of Outlook', 'a.msg', honest.msg as Buffer, 'application/vnd.ms-outlook'],
  ['a page', 'index.html', '\uFEFF<!doctype html><script>alert(1)</script>', 'text/html'],
  [
    'an archive of names in any script',
    'a.zip',
    makeZip([{ name: 'Grüße/日本.txt', text: 'x' }]),
    'application/zip',
  ],
  [
    'an archive with zip64',
    'a.zip',
    makeZip([{ name: 'a.txt', text: 'x' }], { zip64: true }),
    'application/zip',
  ],
  [
    'an archive whose names lead elsewhere',
    'a.zip',
    makeZip([{ name: '../a.txt', text: 'x' }]),
    'application/zip',
  ],
  ['an empty archive', 'a.zip', makeZip([]), 'application/zip'],
]

const differs = /^The content of ".+" is not what its name says\. It was not stored\.$/
const isDamaged = /^".+" is damaged or not complete\. Send it again\.$/
const hasMacros = /^".+" holds macros, and those are programs\./
const notTaken = /^Files that end in "\.\w+" are not taken here\.$/

export const refused: Refused[] = [
  ['NUL in a text', 'a.txt', 'a\0b', differs],
  ['UTF-16 without a mark', 'a.txt', Buffer.from('words', 'utf16le'), differs],
  ['half a character in UTF-16', 'a.txt', Buffer.from('fffe00d84100', 'hex'), differs],
  [
    'a program that begins as UTF-16 does',
    'a.txt',
    Buffer.from('fffe4d5a00000000', 'hex'),
    differs,
  ],
  ['a PDF header out of reach', 'a.pdf', pdf(' '.repeat(1024)), differs],
  [
    'an archive with a PDF in it',
    'a.pdf',
    makeZip([{ name: 'a.pdf', text: pdf(), isStored: true }]),
    differs,
  ],
  ['a program with a PDF behind it', 'a.pdf', pdf(Buffer.from('MZ\x90\0\x03\0')), differs],
  ['words called PDF', 'a.pdf', 'This is no PDF.', differs],
  ['a workbook called .docx', 'a.docx', xlsx(), differs],
  ['an old document called .docx', 'a.docx', honest.doc as Buffer, differs],
  [
    'an installer called .doc',
    'setup.doc',
    makeCompound(['SummaryInformation', 'Binary']),
    differs,
  ],
  [
    'a book called .odt',
    'a.odt',
    makeZip([{ name: 'mimetype', text: 'application/epub+zip' }]),
    differs,
  ],
  ['half of a document', 'a.docx', docx().subarray(0, 300), isDamaged],
  ['an archive cut off', 'a.zip', (honest.zip as Buffer).subarray(0, -30), isDamaged],
  ['macros', 'a.docx', oddDocx.macros(), hasMacros],
  ['macros under another name', 'a.docx', oddDocx.hiddenMacros(), hasMacros],
  ['a kind that may have macros', 'a.docx', oddDocx.macroType(), hasMacros],
  [
    'macros of Excel 4',
    'a.xlsx',
    makeZip([{ name: 'xl/macrosheets/sheet1.xml', text: '<a/>' }]),
    hasMacros,
  ],
  [
    'macros of LibreOffice',
    'a.odt',
    openDocument('text', { more: [{ name: 'Basic/Standard/Module1.xml', text: 'x' }] }),
    hasMacros,
  ],
  [
    'macros of Word 97',
    'a.doc',
    makeCompound(['WordDocument', 'Macros', 'VBA', '_VBA_PROJECT']),
    hasMacros,
  ],
  ['a document for macros', 'a.docm', oddDocx.macros(), notTaken],
  ['a program', 'a.exe', 'MZ', notTaken],
  ['a script of Windows', 'a.vbs', 'x', notTaken],
  ['a link of Windows', 'a.lnk', 'x', notTaken],
  ['an archive that nobody looks into', 'a.rar', 'Rar!', notTaken],
  ['a PNG called .jpg', 'a.jpg', drawn.png(), differs],
  ['a page called .png', 'a.png', '<!doctype html><script>1</script>', differs],
  ['words called GIF', 'a.gif', 'GIF animations', differs],
]
