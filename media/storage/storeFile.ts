import { markLoose } from '@/src/database/looseFiles'
import type { Payload } from 'payload'
import type { StagedFile } from '../receive/stageFile'
import { chosenStore } from './chosenStore'
import { eraseLoose } from './eraseLoose'

/**
 * Puts a staged file into the store, before any transaction begins: the network is never waited for
 * inside one. It stays on the list of loose files until a row stands for it. Throws StoreDown.
 */
export async function storeFile(payload: Payload, key: string, file: StagedFile, mimeType: string) {
  await markLoose(payload, key)
  try {
    await chosenStore().put(key, file, mimeType)
  } catch (error) {
    payload.logger.error({ err: (error as Error).cause ?? error, msg: 'A file was not stored.' })
    await giveUpFile(payload, key)
    throw error
  }
}

/** No row will stand for these bytes. What cannot be erased now, the sweep erases. */
export async function giveUpFile(payload: Payload, key: string): Promise<void> {
  await eraseLoose(payload, key).catch(() => undefined)
}
