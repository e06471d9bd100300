import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { filesPerMessageCeiling } from '@/src/domain/limits'
import { refusal, type Refusal } from '@/src/domain/refusal'
import { formOverhead, plainFormMax } from '../limits'
import { dropFormFiles, keepFormFile } from './formFiles'
import { counted, fileNameOf, formParser } from './formParser'
import { dropStaged, toDisk } from './stageFile'

/** The form with a word in the place of each file, and those words. */
export type PlainForm = { form: FormData; files: string[] }

/** A form that cannot be taken, and why. */
export class FormRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly status = 400,
  ) {
    super(refusal.code)
  }
}

const broken = () => new FormRefused(refusal('form_broken'))
const tooMuch = () => new FormRefused(refusal('form_too_large'), 413)

/**
 * Reads a form of a page that a browser posts by itself as it comes: texts into memory, up to
 * `textMax` bytes, files to disk. A file beyond `plainFormMax` bytes is left out, and its name kept.
 */
export async function receivePlainForm(
  source: Readable,
  type: string,
  { field, textMax }: { field: string; textMax: number },
): Promise<PlainForm> {
  const form = new FormData()
  const files: string[] = []
  const staging: Promise<string | null>[] = []
  const count = filesPerMessageCeiling
  const limits = { files: count, fields: 100, parts: count + 100, fieldSize: textMax }
  let text = 0

  async function keep(stream: Readable, name: string) {
    const file = await toDisk(stream, name, plainFormMax)
    // What a browser sends where nothing was chosen.
    if (file?.size === 0 && name === '') {
      await dropStaged(file)
      return null
    }
    const word = keepFormFile(file ?? { name, path: null })
    files.push(word)
    return word
  }

  try {
    const parser = formParser(type, limits)
    parser.on('field', (name, value) => {
      text += Buffer.byteLength(name) + Buffer.byteLength(value)
      if (text > textMax) parser.destroy(tooMuch())
      else if (name !== field) form.append(name, value)
    })
    parser.on('file', (name, stream, { filename }) => {
      if (name !== field) return stream.resume()
      const kept = keep(stream, fileNameOf(filename))
      staging.push(kept)
      kept.catch((error: Error) => parser.destroy(error))
    })
    for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) {
      parser.on(limit, () => parser.destroy(tooMuch()))
    }
    await pipeline(source, counted(plainFormMax + formOverhead, tooMuch), parser)
    // A small one is on disk before a large one that came first.
    for (const word of await Promise.all(staging)) if (word !== null) form.append(field, word)
    return { form, files }
  } catch (error) {
    await Promise.allSettled(staging)
    await dropFormFiles(files)
    if (error instanceof FormRefused) throw error
    // The disk is full, say: that is not the sender's mistake.
    if (typeof (error as NodeJS.ErrnoException).errno === 'number') throw error
    throw broken()
  }
}
