import { crc32, deflateRawSync } from 'node:zlib'

const flags = { open: 0, locked: 1 } as const

/** An archive with one file in it; `locked` says of it that it is encrypted. */
export function zipOf(name: string, content: Buffer, kind: keyof typeof flags = 'open'): Buffer {
  const packed = deflateRawSync(content)
  const about = Buffer.alloc(26)
  about.writeUInt16LE(20, 0)
  about.writeUInt16LE(flags[kind], 2)
  about.writeUInt16LE(8, 4)
  about.writeUInt32LE(crc32(content), 10)
  about.writeUInt32LE(packed.length, 14)
  about.writeUInt32LE(content.length, 18)
  about.writeUInt16LE(Buffer.byteLength(name), 22)

  const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), packed])
  const listed = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    about,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, listed, end])
}

/** An archive in an archive in an archive: `depth` of them. */
export const nestedZip = (depth: number, name: string, content: Buffer): Buffer =>
  depth === 0 ? content : zipOf(depth === 1 ? name : 'a.zip', nestedZip(depth - 1, name, content))
