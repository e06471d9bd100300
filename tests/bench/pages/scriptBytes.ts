import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'

/** Bytes of a file as they go over the wire to a browser that takes gzip. */
const sizeOf = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(address, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => (bytes += part.length))
      answer.on('end', () => resolve(bytes))
    })
    asked.on('error', reject).end()
  })

const total = async (origin: string, files: Iterable<string>) => {
  const sizes = await Promise.all([...new Set(files)].map((file) => sizeOf(`${origin}${file}`)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** What every page of the framework loads, be it empty: the runtime, React and the router. */
export function bytesOfEmptyPage(origin: string, root: string): Promise<number> {
  const manifest = readFileSync(join(root, '.next', 'build-manifest.json'), 'utf8')
  const { rootMainFiles } = JSON.parse(manifest) as { rootMainFiles: string[] }
  return total(
    origin,
    rootMainFiles.map((file) => `/_next/${file}`),
  )
}

/** All that was asked for as a script while a page was opened. */
export const bytesOfScripts = (origin: string, addresses: readonly string[]): Promise<number> =>
  total(
    origin,
    addresses
      .map((address) => new URL(address, origin))
      .filter(({ pathname }) => pathname.endsWith('.js'))
      .map(({ pathname }) => pathname),
  )
