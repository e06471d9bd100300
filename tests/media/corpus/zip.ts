import { crc32, deflateRawSync } from 'node:zlib'

export type Part = { name: string; text?: string | Buffer; isLocked?: boolean; isStored?: boolean }
export type Quirks = {
  /** Sizes and places in 64 bits, as some writers do also where 32 would be enough. */
  zip64?: boolean
  /** Sizes after the bytes, as whoever writes to a stream does. */
  streamed?: boolean
  comment?: string
  /** Before the first part, as programs that unpack themselves have. */
  before?: Buffer
  strongLock?: boolean
}

const u16 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2))
  return bytes
}
const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4))
  return bytes
}
const u64 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 8)
  values.forEach((value, at) => bytes.writeBigUInt64LE(BigInt(value), at * 8))
  return bytes
}
const far = 0xffffffff

/** An archive as one of many writers would make it. */
export function makeZip(parts: readonly Part[], quirks: Quirks = {}): Buffer {
  const { zip64, streamed, comment = '', before = Buffer.alloc(0), strongLock } = quirks
  const bodies: Buffer[] = [before]
  const list: Buffer[] = []
  let at = before.length
  for (const { name, text = '', isLocked, isStored } of parts) {
    const raw = Buffer.from(text)
    const packed = isStored ? raw : deflateRawSync(raw)
    const named = Buffer.from(name)
    const flags = 0x800 | (isLocked ? 1 : 0) | (streamed ? 8 : 0) | (strongLock ? 0x40 : 0)
    const method = isStored ? 0 : 8
    const start = u16(zip64 ? 45 : 20, flags, method, 0, 0)
    const sizes = u32(crc32(raw), packed.length, raw.length)
    const local = Buffer.concat([
      ...[Buffer.from('PK\x03\x04'), start, streamed ? Buffer.alloc(12) : sizes],
      ...[u16(named.length, 0), named, packed],
      ...(streamed ? [Buffer.from('PK\x07\x08'), sizes] : []),
    ])
    const wide = zip64
      ? Buffer.concat([u16(1, 24), u64(raw.length, packed.length, at)])
      : Buffer.alloc(0)
    list.push(
      Buffer.concat([
        ...[Buffer.from('PK\x01\x02'), u16(45), start],
        zip64 ? u32(crc32(raw), far, far) : sizes,
        ...[u16(named.length, wide.length, 0, 0, 0), u32(0, zip64 ? far : at), named, wide],
      ]),
    )
    bodies.push(local)
    at += local.length
  }
  const directory = Buffer.concat(list)
  const count = parts.length
  const wideEnd = Buffer.concat([
    ...[Buffer.from('PK\x06\x06'), u64(44), u16(45, 45), u32(0, 0)],
    ...[u64(count, count, directory.length, at)],
    ...[Buffer.from('PK\x06\x07'), u32(0), u64(at + directory.length), u32(1)],
  ])
  const end = Buffer.concat([
    ...[Buffer.from('PK\x05\x06'), u16(0, 0), zip64 ? u16(0xffff, 0xffff) : u16(count, count)],
    ...[
      zip64 ? u32(far, far) : u32(directory.length, at),
      u16(comment.length),
      Buffer.from(comment),
    ],
  ])
  return Buffer.concat([...bodies, directory, ...(zip64 ? [wideEnd] : []), end])
}
