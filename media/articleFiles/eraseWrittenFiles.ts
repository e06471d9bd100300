import { env } from '@/src/env'
import { readdir, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { articleFileFolder } from './folder'

/** What Payload wrote to disk before it made the row: the file and the sizes that begin like it. */
export async function eraseWrittenFiles(key: string): Promise<void> {
  if (env.STORAGE === 's3') return
  const folder = articleFileFolder()
  const { name } = parse(key)
  const written = (await readdir(folder).catch(() => [])).filter((file) => file.startsWith(name))
  await Promise.all(written.map((file) => rm(join(folder, file), { force: true })))
}
