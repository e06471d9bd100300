import { makeCompound } from './corpus/compound'

const ascii = (text: string) => Buffer.from(text, 'latin1')
const bytes = (...values: number[]) => Buffer.from(values)

const box = (brand: string) =>
  Buffer.concat([
    bytes(0, 0, 0, 24),
    ascii(`ftyp${brand}`),
    bytes(0, 0, 0, 0),
    ascii(`${brand}isom`),
  ])

/** A zip with one file of this name and these words, stored as they are. */
export function zipOf(name: string, content = ''): Buffer {
  const about = Buffer.alloc(26)
  about.writeUInt16LE(20, 0)
  about.writeUInt32LE(content.length, 14)
  about.writeUInt32LE(content.length, 18)
  about.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([ascii('PK\x03\x04'), about, ascii(name + content)])
  const listed = Buffer.concat([ascii('PK\x01\x02\x14\x00'), about, Buffer.alloc(14), ascii(name)])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, listed, end])
}

const chunk = (kind: string, data: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, ascii(kind), data, bytes(0, 0, 0, 0)])
}
const pngOf = (...chunks: Buffer[]) =>
  Buffer.concat([bytes(0x89), ascii('PNG\r\n'), bytes(0x1a, 0x0a), ...chunks])
const head = chunk('IHDR', bytes(0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0))
const open = (kind: string) => `application/vnd.oasis.opendocument.${kind}`
const ooxml = (folder: string) => zipOf(`${folder}/document.xml`, '<xml/>')
const ebml = (kind: string) =>
  Buffer.concat([
    bytes(0x1a, 0x45, 0xdf, 0xa3, 0x80 + 3 + kind.length, 0x42, 0x82),
    bytes(0x80 + kind.length),
    ascii(kind),
  ])

const words = (text: string) => Buffer.from(`${text}\n`)
const postScript = words('%!PS-Adobe-3.0 EPSF-3.0')
const asf = '3026b2758e66cf11a6d900aa0062ce6c'
const tiff = Buffer.concat([ascii('II'), bytes(42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0)])
const ogg = (codec: string) =>
  Buffer.concat([ascii('OggS'), Buffer.alloc(24), ascii(codec), Buffer.alloc(40)])

/** The smallest bytes that a kind of file is known by, one for each that is taken. */
export const honest: Readonly<Record<string, Buffer>> = {
  png: pngOf(head, chunk('IDAT', bytes(0))),
  jpg: bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0),
  jpeg: bytes(0xff, 0xd8, 0xff, 0xe1, 0, 16, 0x45, 0x78, 0x69, 0x66, 0),
  gif: ascii('GIF89a\x01\x00\x01\x00\x00\x00\x00;'),
  webp: ascii('RIFF\x1a\x00\x00\x00WEBPVP8L'),
  avif: box('avif'),
  heic: box('heic'),
  pdf: ascii('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n'),
  txt: Buffer.from('Grüße 🎉\n'),
  log: ascii('2026-03-01 GET / 200\n'),
  md: ascii('# Title\n'),
  csv: ascii('name;sum\nAda;1\n'),
  docx: ooxml('word'),
  xlsx: ooxml('xl'),
  pptx: ooxml('ppt'),
  odt: zipOf('mimetype', open('text')),
  ods: zipOf('mimetype', open('spreadsheet')),
  odp: zipOf('mimetype', open('presentation')),
  doc: makeCompound(['WordDocument', '1Table']),
  xls: makeCompound(['Workbook']),
  ppt: makeCompound(['PowerPoint Document', 'Current User']),
  rtf: words('{\\rtf1\\ansi Words\\par}'),
  pages: zipOf('Index/Document.iwa', 'x'),
  numbers: zipOf('Index.zip', 'x'),
  key: zipOf('index.apxl', 'x'),
  heif: box('mif1'),
  tif: tiff,
  tiff,
  bmp: Buffer.concat([ascii('BM'), Buffer.alloc(60)]),
  ico: Buffer.concat([bytes(0, 0, 1, 0, 1, 0, 16, 16), Buffer.alloc(40)]),
  svg: words('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'),
  psd: Buffer.concat([ascii('8BPS'), bytes(0, 1), Buffer.alloc(30)]),
  ai: ascii('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n'),
  eps: postScript,
  indd: Buffer.concat([Buffer.from('0606edf5d81d46e5bd31efe7fe74b71d', 'hex'), Buffer.alloc(30)]),
  idml: zipOf('designmap.xml', '<Document/>'),
  xd: zipOf('manifest', '{}'),
  sketch: zipOf('document.json', '{}'),
  fig: ascii('fig-kiwi\x0f\0\0\0'),
  mp4: box('isom'),
  m4v: box('M4V '),
  mov: box('qt  '),
  '3gp': box('3gp4'),
  webm: ebml('webm'),
  mkv: ebml('matroska'),
  avi: ascii('RIFF\x1a\0\0\0AVI LIST'),
  wmv: Buffer.concat([Buffer.from(asf, 'hex'), Buffer.alloc(64)]),
  mpg: bytes(0, 0, 1, 0xba, 0x44, 0, 4, 0, 4, 1),
  mpeg: bytes(0, 0, 1, 0xb3, 0x14, 0, 0xf0, 0x23),
  m4a: box('M4A '),
  aac: bytes(0xff, 0xf1, 0x50, 0x80, 0, 0x1f, 0xfc, 0),
  wav: ascii('RIFF\x24\0\0\0WAVEfmt '),
  aiff: ascii('FORM\0\0\0\x1aAIFFCOMM'),
  aif: ascii('FORM\0\0\0\x1aAIFCFVER'),
  flac: ascii('fLaC\0\0\0\x22'),
  ogg: ogg('\x01vorbis'),
  oga: ogg('\x7fFLAC'),
  opus: ogg('OpusHead'),
  ogv: ogg('\x80theora'),
  mp3: Buffer.concat([ascii('ID3\x03\x00\x00\x00\x00\x00\x00'), bytes(0xff, 0xfb, 0x90, 0)]),
  html: words('<!doctype html><title>Page</title>'),
  htm: words('<html><body>Page</body></html>'),
  css: words('body { color: red }'),
  scss: words('$ink: red;'),
  less: words('@ink: red;'),
  js: words('export const one = 1'),
  mjs: words('export const one = 1'),
  jsx: words('export const One = () => <p>1</p>'),
  ts: words('export const one: number = 1'),
  tsx: words('export const One = () => <p>1</p>'),
  xml: words('<?xml version="1.0"?><one/>'),
  json: words('{ "one": 1 }'),
  har: words('{ "log": { "entries": [] } }'),
  yaml: words('one: 1'),
  yml: words('one: 1'),
  sql: words('select 1;'),
  po: words('msgid "One"'),
  vtt: words('WEBVTT'),
  srt: words('1\n00:00:01,000 --> 00:00:02,000\nWords'),
  eml: words('From: Ada <ada@acme.example>\nSubject: Words\n\nWords'),
  msg: makeCompound(['__nameid_version1.0', '__properties_version1.0']),
  ics: words('BEGIN:VCALENDAR\nEND:VCALENDAR'),
  vcf: words('BEGIN:VCARD\nEND:VCARD'),
  woff: ascii('wOFF\0\x01\0\0'),
  woff2: ascii('wOF2\0\x01\0\0'),
  ttf: bytes(0, 1, 0, 0, 0, 9),
  otf: ascii('OTTO\0\x09'),
  zip: zipOf('a.txt', 'hello'),
}

export const animatedPng = pngOf(head, chunk('acTL', Buffer.alloc(8)), chunk('IDAT', bytes(0)))

/** What somebody may try to bring in under another name. */
export const hostile: Readonly<Record<string, Buffer>> = {
  'a Windows program': Buffer.concat([ascii('MZ'), bytes(0x90, 0, 3, 0, 0, 0), Buffer.alloc(120)]),
  'a Linux program': Buffer.concat([bytes(0x7f), ascii('ELF'), bytes(2, 1, 1), Buffer.alloc(60)]),
  'a web page': ascii('<!doctype html><script>alert(1)</script>'),
  'a drawing with a script': ascii(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  ),
  'a shell script': ascii('#!/bin/sh\nrm -rf /\n'),
  'a PHP page': ascii('<?php system($_GET["c"]);'),
  'an RAR archive': Buffer.concat([ascii('Rar!'), bytes(0x1a, 7, 0), Buffer.alloc(20)]),
  'loose bytes': bytes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
}
