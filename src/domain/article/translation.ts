import { refusal, type Refusal } from '../refusal'

type Article = { id: string; language: string; translationOf: string | null }
type Asked = {
  id: string | null
  language: string
  original: Article | null
  isOriginal: boolean
}

/**
 * Why an article cannot be a translation of another; null when it can. All translations name the
 * same original, so that the articles of a group are one step from each other.
 */
export function translationRefusal({ id, language, original, isOriginal }: Asked): Refusal | null {
  if (!original) return refusal('translation_unknown')
  if (original.id === id) return refusal('translation_of_itself')
  if (original.language === language) return refusal('translation_same_language')
  if (original.translationOf !== null) return refusal('translation_of_translation')
  return isOriginal ? refusal('translation_has_translations') : null
}
