import type { FileGroup } from '@/src/domain/files'
import { fileTypes } from '../fileTypes'

/**
 * Whether a file of this ending may stand in an article: a picture that every browser shows, or what
 * is handed over to be saved. Nothing that a page could run.
 */
export function mayStandInArticle(extension: string, groups: readonly FileGroup[]): boolean {
  const type = Object.hasOwn(fileTypes, extension) ? fileTypes[extension] : undefined
  if (!type || type.active || !groups.includes(type.group)) return false
  return type.group !== 'pictures' || type.inline === true
}
