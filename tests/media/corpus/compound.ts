const sector = 512

function entry(name: string, kind: 1 | 2 | 5): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(kind, 66)
  bytes.writeUInt8(1, 67)
  return bytes
}

/**
 * The container of Office until 2003, with its directory after so many sectors of content: where it
 * lies differs from writer to writer.
 */
export function makeCompound(streams: readonly string[], contentSectors = 3): Buffer {
  const head = Buffer.alloc(sector)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(head)
  head.writeUInt16LE(0x3e, 24)
  head.writeUInt16LE(3, 26)
  head.writeUInt16LE(0xfffe, 28)
  head.writeUInt16LE(9, 30)
  head.writeUInt16LE(6, 32)
  head.writeUInt32LE(1, 44)
  head.writeUInt32LE(contentSectors + 1, 48)
  const content = Buffer.alloc(sector * contentSectors, 0x20)
  const table = Buffer.alloc(sector, 0xff)
  const entries = [entry('Root Entry', 5), ...streams.map((name) => entry(name, 2))]
  const directory = Buffer.concat(entries)
  const rest = Buffer.alloc((sector - (directory.length % sector)) % sector)
  return Buffer.concat([head, content, table, directory, rest])
}
