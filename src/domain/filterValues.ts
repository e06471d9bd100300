import { refusal, type Refusal } from './refusal'

/** Characters of a value that is compared as it is: longer ones are texts that nobody types. */
const valueMax = 1000
/** Characters and words of a value that is searched for within texts. */
export const searchedMax = 200
export const wordsMax = 20
/** Values in a list. */
const listMax = 500

const searching = new Set(['like', 'not_like', 'contains'])
const listing = new Set(['in', 'not_in', 'all'])
const tooLong = (most: number) => refusal('filter_value_too_long', { most })
const tooMany = refusal('filter_list_too_long', { most: listMax })

function searchedRefusal(text: string): Refusal | null {
  if (text.length > searchedMax) return tooLong(searchedMax)
  const words = text.match(/\S+/g)?.length ?? 0
  return words > wordsMax ? refusal('filter_too_many_words', { most: wordsMax }) : null
}

/** Why one comparison of a filter asks too much; null when it does not. */
export function valueRefusal(operator: string, value: unknown): Refusal | null {
  if (listing.has(operator)) {
    const values: unknown[] = Array.isArray(value)
      ? value
      : typeof value === 'string'
        ? value.split(',')
        : []
    if (values.length > listMax) return tooMany
    return values.some((each) => typeof each === 'string' && each.length > valueMax)
      ? tooLong(valueMax)
      : null
  }
  const values = Array.isArray(value) ? value.slice(0, listMax + 1) : [value]
  if (values.length > listMax) return tooMany
  for (const each of values) {
    if (typeof each !== 'string') continue
    if (searching.has(operator)) {
      const reason = searchedRefusal(each)
      if (reason) return reason
    } else if (each.length > valueMax) return tooLong(valueMax)
  }
  return null
}
