import { expect, it } from 'vitest'

import { fold, foldedWords, joined } from '@/src/domain/search/fold'
import { sql } from '../desk/system'
import { articles, tickets } from './relevance/corpus'
import { hostileQueries } from './relevance/hostile'
import { languages, queries } from './relevance/queries'

/** What PostgreSQL can keep: it knows neither NUL nor half a character. */
const storable = (text: string) => text.toWellFormed().replaceAll('\u0000', '')

async function differences(texts: readonly string[]) {
  const rows = await sql(
    `select place, search_fold(text) as folded, search_words(text) as words
     from jsonb_array_elements_text($1::jsonb) with ordinality as each(text, place) order by place`,
    [JSON.stringify(texts)],
  )
  return rows.flatMap((row, at) => {
    const text = texts[at] ?? ''
    const words = [fold(text), ...joined(text).map(fold)].filter(Boolean).join(' ')
    const isSame = row.folded === fold(text) && row.words === words
    return isSame ? [] : [{ text, ours: words, theirs: row.words }]
  })
}

it('folds what people write in the database and here alike', async () => {
  const texts = [
    ...Object.values(tickets).flatMap((ticket) => Object.values(ticket).flat()),
    ...Object.values(articles).flatMap((article) => Object.values(article)),
    ...Object.values(queries).flatMap((list) => list.map(([query]) => query)),
    ...Object.values(languages).flat(),
    ...hostileQueries.map((query) => query.slice(0, 1000)),
  ].map(storable)
  expect(await differences(texts)).toEqual([])
})

/** Capitals that are younger than the Unicode of the embedded database. */
const young =
  /[\u1c89-\u1cbf\u2c2f\ua7b8-\ua7dc\ua7f1\ua7f5\u{10570}-\u{10595}\u{10d50}-\u{10d65}\u{16e40}-\u{16e5f}\u{16ea0}-\u{16eb8}]/u

it('folds the letters alike that both sides know', async () => {
  const letters: string[] = []
  // All of the scripts with cases and marks, and some of each that has neither.
  for (let code = 1; code < 0x30000; code += code < 0x3000 ? 1 : 11) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const letter = String.fromCodePoint(code)
    if (/\P{Cn}/u.test(letter) && !young.test(letter)) letters.push(`a${letter}b ${letter}`)
  }
  expect(letters.length).toBeGreaterThan(20_000)
  expect((await differences(letters)).slice(0, 20)).toEqual([])
})

it.each([
  ['Öffnungszeiten', 'oeffnungszeiten'],
  ['LINDENSTRASSE Lindenstraße', 'lindenstrasse lindenstrasse'],
  ['„Kontaktformular“ –', 'kontaktformular'],
  ['C:\\temp\\upload', 'c temp upload'],
  ['C++, C# and F#', 'cplusplus csharp and fsharp'],
  ['#1042', '1042'],
  ['Łódź, Kraków, İstanbul', 'lodz krakow istanbul'],
  ['請求書', '請 求 書'],
  ['so\u00adft', 'soft'],
])('folds %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

it('folds the same twice as once, and leaves no empty word', () => {
  for (const text of [...hostileQueries, ...Object.values(languages).flat()]) {
    expect(fold(fold(text))).toBe(fold(text))
    expect(foldedWords(text)).not.toContain('')
  }
})
