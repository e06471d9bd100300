import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One hash over the files that `patterns` find below `folder`, names and contents. */
export function contentHash(folder: string, patterns: string[], without: string[]): string {
  const hash = createHash('sha256')
  const files = globSync(patterns, { cwd: folder, exclude: without }).sort()
  for (const file of files) {
    const path = join(folder, file)
    if (!existsSync(path) || !statSync(path).isFile()) continue
    hash.update(`${file}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}
