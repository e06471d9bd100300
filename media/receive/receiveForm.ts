import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { refusal, type Refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import { APIError, type PayloadRequest } from 'payload'
import { formOverhead } from '../limits'
import { counted, fileNameOf, formParser } from './formParser'
import { dropStaged, type StagedFile, stageFile } from './stageFile'

export type ReceivedForm = { fields: ReadonlyMap<string, string>; file: StagedFile | null }

const wrong = (reason: Refusal, status = 400) => refuse(status, { ...reason, field: 'file' })

const limits = { files: 1, fields: 20, parts: 21, fieldSize: 64 * 1024, fieldNameSize: 100 }

function parserOf(headers: Headers) {
  try {
    return formParser(headers.get('content-type') ?? '', limits)
  } catch {
    throw wrong(refusal('form_no_multipart'))
  }
}

/**
 * Reads a form with one file as it comes, the file to disk and never whole into memory. Throws 400
 * for what is no such form or breaks off, 413 for a file beyond `sizeMax` bytes; then nothing is
 * left of it.
 */
export async function receiveForm(
  { body, headers }: Pick<PayloadRequest, 'body' | 'headers'>,
  sizeMax: number,
): Promise<ReceivedForm> {
  const parser = parserOf(headers)
  const max = sizeMax + formOverhead
  const tooLong = () => wrong(refusal('file_too_large', { most: sizeMax / 1024 / 1024 }), 413)
  if (Number(headers.get('content-length') ?? 0) > max) throw tooLong()
  const fields = new Map<string, string>()
  let staging: Promise<StagedFile> | undefined

  parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) parser.destroy(wrong(refusal('form_field_too_long')))
    else fields.set(name, value)
  })
  parser.on('file', (field, stream, { filename }) => {
    if (field !== 'file' || staging) return stream.resume()
    staging = stageFile(stream, fileNameOf(filename), sizeMax)
    staging.catch((error: Error) => parser.destroy(error))
  })
  parser.on('filesLimit', () => parser.destroy(wrong(refusal('form_one_file'))))
  for (const limit of ['fieldsLimit', 'partsLimit'] as const) {
    parser.on(limit, () => parser.destroy(wrong(refusal('form_too_many_fields'))))
  }

  try {
    const source = body ? Readable.fromWeb(body as ReadableStream<Uint8Array>) : Readable.from([])
    await pipeline(source, counted(max, tooLong), parser)
    const file = (await staging) ?? null
    const isNone = file !== null && file.size === 0 && file.name === ''
    if (isNone) await dropStaged(file)
    return { fields, file: isNone ? null : file }
  } catch (error) {
    await staging?.then(dropStaged, () => undefined)
    if (error instanceof APIError) throw error
    throw wrong(refusal('form_broken'))
  }
}
