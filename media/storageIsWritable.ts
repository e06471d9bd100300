import { access, constants, mkdir } from 'node:fs/promises'
import { localFolder } from './localFolder'

export async function storageIsWritable(): Promise<boolean> {
  await mkdir(localFolder, { recursive: true })
  await access(localFolder, constants.W_OK)
  return true
}
