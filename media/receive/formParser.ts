import busboy, { type Limits } from 'busboy'
import { Transform } from 'node:stream'

/** Throws when this type is none of a form. */
export const formParser = (type: string, limits: Limits) =>
  busboy({
    headers: { 'content-type': type },
    defParamCharset: 'utf8',
    preservePath: true,
    limits,
  })

/** Browsers write a quotation mark in a name as %22. */
export const fileNameOf = (filename: string | undefined) => (filename ?? '').replaceAll('%22', '"')

/** Lets bytes pass up to `max`, and then fails with what `refuse` makes. */
export function counted(max: number, refuse: () => Error): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes <= max) return done(null, chunk)
      done(refuse())
    },
  })
}
