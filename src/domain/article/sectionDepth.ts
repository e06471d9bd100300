import { refusal, type Refusal } from '../refusal'

type Asked = {
  id: string | null
  parent: { id: string; parent: string | null } | null
  hasChildren: boolean
}

/** Sections have two levels. Why one cannot stand below another; null when it can. */
export function sectionRefusal({ id, parent, hasChildren }: Asked): Refusal | null {
  if (!parent) return refusal('section_unknown')
  if (parent.id === id) return refusal('section_in_itself')
  if (parent.parent !== null) return refusal('section_too_deep')
  return hasChildren ? refusal('section_has_sections') : null
}
