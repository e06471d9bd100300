import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { fromMarkup } from './fromMarkup.ts'
import type { Gathered } from './Gathered.ts'
import { office, openDocument } from './meanings.ts'

/** The parts with words, the most telling first. */
const parts: readonly RegExp[] = [
  /^word\/document\d*\.xml$/,
  /^word\/(footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/,
  /^xl\/sharedStrings\.xml$/,
  /^xl\/worksheets\/[^/]+\.xml$/,
  /^xl\/comments[^/]*\.xml$/,
  /^ppt\/slides\/[^/]+\.xml$/,
  /^ppt\/notesSlides\/[^/]+\.xml$/,
  /^content\.xml$/,
]

const insensitive = parts.map(({ source }) => new RegExp(source, 'i'))
const rankOf = (name: string) => insensitive.findIndex((part) => part.test(name))
const nameOf = ({ fileName }: Entry) => fileName.replace(/^\/+/, '')

export class Locked extends Error {}

type Most = { entries: number; unpacked: number }

async function wordedParts(zip: ZipFile, most: Most): Promise<Entry[]> {
  const found: Entry[] = []
  let seen = 0
  for await (const entry of zip.eachEntry()) {
    if (rankOf(nameOf(entry)) >= 0) found.push(entry)
    if (++seen >= most.entries) break
  }
  const key = (entry: Entry) => [rankOf(nameOf(entry)), nameOf(entry).length] as const
  return found.toSorted((one, other) => {
    const [[rank, length], [otherRank, otherLength]] = [key(one), key(other)]
    return rank - otherRank || length - otherLength || (nameOf(one) < nameOf(other) ? -1 : 1)
  })
}

/** An archive of markup, part after part, each as it is unpacked. */
export async function fromOffice(bytes: Buffer, words: Gathered, most: Most): Promise<void> {
  // With a password it lies in the container of older documents.
  if (bytes.readUInt32BE(0) === 0xd0cf11e0) throw new Locked()
  const zip = await fromBufferPromise(bytes, { strictFileNames: false, validateEntrySizes: false })
  let unpacked = 0
  for (const entry of await wordedParts(zip, most)) {
    if (entry.isEncrypted()) throw new Locked()
    if (words.isFull || unpacked > most.unpacked) return
    const isOpen = nameOf(entry).toLowerCase() === 'content.xml'
    const markup = fromMarkup(isOpen ? openDocument : office, true, words)
    const decoder = new TextDecoder()
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      unpacked += (piece as Buffer).length
      markup.take(decoder.decode(piece as Buffer, { stream: true }))
      if (words.isFull || unpacked > most.unpacked) break
    }
    markup.end()
    words.add('\n')
  }
}
