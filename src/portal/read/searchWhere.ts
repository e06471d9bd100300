import { searchedNumber } from '@/src/domain/searchedText'
import type { Where } from 'payload'

/** What the search box finds: every word in the subject or in the description, or the number. */
export function searchWhere(text: string): Where {
  const number = searchedNumber(text)
  return {
    or: [
      { subject: { like: text } },
      { description: { like: text } },
      ...(number === null ? [] : [{ number: { equals: number } }]),
    ],
  }
}
