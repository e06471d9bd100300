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

const legacyOffice = Buffer.concat([
  bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  Buffer.alloc(600),
])

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
  doc: legacyOffice,
  xls: legacyOffice,
  ppt: legacyOffice,
  mp4: box('isom'),
  mov: box('qt  '),
  webm: ebml('webm'),
  mp3: Buffer.concat([ascii('ID3\x03\x00\x00\x00\x00\x00\x00'), bytes(0xff, 0xfb, 0x90, 0)]),
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
