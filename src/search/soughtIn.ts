import type { Sought } from '@/src/domain/search/marks'
import type { SearchQuery } from '@/src/domain/search/readQuery'
import { meantTerms } from '@/src/domain/search/tsquery'
import type { Found } from './findTickets'

/** What to mark in the texts that were found, and what the query was taken for. */
export function soughtIn(
  query: SearchQuery,
  { expansions, written }: Found,
): { sought: Sought; corrected?: string } {
  const terms = meantTerms(query, expansions)
  const words = new Set<string>()
  const beginnings: string[] = []
  for (const { words: own, isLiteral, joined } of terms) {
    own.forEach((word) => words.add(word))
    joined.forEach((word) => words.add(word))
    const [word = ''] = own
    if (isLiteral || own.length > 1) continue
    if (word.length > 2) beginnings.push(word)
    const { forms = [], parts = [] } = expansions.get(word) ?? {}
    for (const form of [...forms, ...parts.flat()]) words.add(form)
  }
  if (!written) return { sought: { words, beginnings } }
  const meant = query.terms.map(({ words: own }) => {
    const [word = ''] = own
    if (own.length > 1 || written.has(word)) return own.join(' ')
    return expansions.get(word)?.slips.find((slip) => written.has(slip)) ?? word
  })
  const typed = query.terms.map(({ words: own }) => own.join(' '))
  const corrected = meant.join(' ').normalize('NFC')
  return {
    sought: { words, beginnings },
    ...(corrected === typed.join(' ') ? {} : { corrected }),
  }
}
