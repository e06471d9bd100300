import { randomUUID } from 'node:crypto'

const hostOf = (appUrl: string) => new URL(appUrl).hostname

/** A Message-ID that no other mail has: the ticket's id and a random part. */
export const newMessageId = (ticketId: string, appUrl: string) =>
  `<${ticketId}.${randomUUID()}@${hostOf(appUrl)}>`

/** What every mail of a ticket refers to, so that mail programs show them as one thread. */
export const threadMessageId = (ticketId: string, appUrl: string) =>
  `<${ticketId}@${hostOf(appUrl)}>`

/** 100 ns since 1601, as Windows counts. */
const fileTime = (at: Date) => (BigInt(at.getTime()) + 11_644_473_600_000n) * 10_000n

/**
 * The thread as Outlook knows it (MS-OXOMSG 2.2.1.3): the six upper bytes of the time at which it
 * began and an id of 16 bytes, then five bytes for the time that has gone by since.
 */
export function threadIndex(ticketId: string, begun: Date, now: Date): string {
  const index = Buffer.alloc(27)
  const start = fileTime(begun)
  const head = Buffer.alloc(8)
  head.writeBigUInt64BE(start)
  head.copy(index, 0, 0, 6)
  Buffer.from(ticketId.replaceAll('-', ''), 'hex').copy(index, 6, 0, 16)
  const gone = fileTime(now) - start
  const past = gone < 0n ? 0n : gone
  // 31 bits of what has gone by, without its 18 lowest bits; then a random byte, here none.
  const delta = Number((past >> 18n) & 0x7fffffffn)
  index.writeUInt32BE(delta, 22)
  return index.toString('base64')
}
