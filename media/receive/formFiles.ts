import { randomUUID } from 'node:crypto'
import { dropStaged, type StagedFile } from './stageFile'

/** Of a file beyond any limit only its name is known. */
export type FormFile = StagedFile | { name: string; path: null }

// On globalThis: a server loads its doors and its pages in several bundles.
const kept = globalThis as { deskFormFiles?: Map<string, FormFile> }
const files = (kept.deskFormFiles ??= new Map())

/** Keeps a file that came with a form, and gives the word that stands for it in the form. */
export function keepFormFile(file: FormFile): string {
  const key = randomUUID()
  files.set(key, file)
  return key
}

/** The file that a word stands for. Nobody outside ever learns such a word. */
export const formFile = (key: string): FormFile | undefined => files.get(key)

/** When the form has been answered, whatever became of it. */
export async function dropFormFiles(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const file = files.get(key)
    files.delete(key)
    if (file?.path) await dropStaged(file)
  }
}
