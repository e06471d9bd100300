import type { FilterField } from './filterField'

/** Whether a path leads through a relationship to many: nothing can be put in order by one of them. */
export function leadsToMany(path: string, fieldAt: (path: string) => FilterField | null): boolean {
  const segments = path.replaceAll('__', '.').split('.')
  return segments.some((_, at) => fieldAt(segments.slice(0, at).join('.'))?.kind === 'ids')
}
