import { gzipSync } from 'node:zlib'

import type { Started } from './startProduct'

export type Weight = { file: string; files: number; plain: number; packed: number }

const kinds = { script: /\.js$/, style: /\.css$/, font: /\.woff2?$/ } as const

/** What a browser loads with a page for the first time, in bytes, plain and by gzip. */
export async function browserBytes(
  { origin }: Started,
  path: string,
  headers: Record<string, string>,
): Promise<Weight[]> {
  const page = await (await fetch(`${origin}${path}`, { headers })).text()
  const packed = (data: string | Buffer) => gzipSync(data).length
  const weights = [{ file: 'page', files: 1, plain: Buffer.byteLength(page), packed: packed(page) }]
  // Only what the page itself names; what a script asks for later comes when it is used.
  const named = new Set(
    [...page.matchAll(/(?:src|href)="(\/_next\/static\/[^"?]+)/g)].map(([, address]) => address!),
  )
  for (const [kind, pattern] of Object.entries(kinds)) {
    const addresses = [...named].filter((address) => pattern.test(address))
    const bodies = await Promise.all(
      addresses.map(async (address) =>
        Buffer.from(await (await fetch(origin + address)).arrayBuffer()),
      ),
    )
    weights.push({
      file: kind,
      files: bodies.length,
      plain: bodies.reduce((sum, body) => sum + body.length, 0),
      packed: bodies.reduce((sum, body) => sum + packed(body), 0),
    })
  }
  return weights
}
