import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { FileStore } from './FileStore'
import { FileMissing, StoreDown } from './faults'
import { checkFolder } from './checkFolder'

const pathIn = (folder: string, key: string) => resolve(folder, basename(key))

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code

const orDown = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  try {
    return await act()
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new FileMissing() : new StoreDown(error)
  }
}

/** Half of a file is none. */
const copyWhole = (from: string, to: string) =>
  copyFile(from, to).catch(async (error: unknown) => {
    await rm(to, { force: true })
    throw error
  })

/** On the disk of this machine. */
export const localStoreIn = (folder: string): FileStore => ({
  put: (key, file) =>
    orDown(async () => {
      await mkdir(folder, { recursive: true })
      try {
        await rename(file.path, pathIn(folder, key))
      } catch (error) {
        // The two folders may lie on different disks.
        if (codeOf(error) !== 'EXDEV') throw error
        await copyWhole(file.path, pathIn(folder, key))
        await rm(file.path, { force: true })
      }
    }),
  read: (key, range) =>
    orDown(async () => (await open(pathIn(folder, key), 'r')).createReadStream({ ...range })),
  remove: (key) => orDown(() => rm(pathIn(folder, key), { force: true })),
  check: () => checkFolder(folder),
})
