import { describe, expect, it } from 'vitest'
import { searchTextMax, searchWords } from '@/src/domain/searchWords'

describe('the words to search for', () => {
  it.each([
    ['nothing', '', []],
    ['blanks and signs', '  %_\\ *:&|! () ', []],
    ['letters and figures', 'Error 404 on page', ['error', '404', 'on', 'page']],
    ['single letters', 'a b cd', ['cd']],
    ['each once', 'mail Mail MAIL', ['mail']],
    ['umlauts', 'Öffnungszeiten ändern', ['öffnungszeiten', 'ändern']],
    ['letters written in two parts', 'o\u0308ffnen', ['öffnen']],
    ['what a query language would read', "to:* | 'x' <-> !(y)", ['to']],
    ['other scripts', 'почта 邮件', ['почта', '邮件']],
  ])('%s', (_, text, words) => {
    expect(searchWords(text)).toEqual(words)
  })

  it('are at most twelve, of at most forty letters', () => {
    expect(searchWords(Array.from({ length: 50 }, (_, n) => `word${n}`).join(' '))).toHaveLength(12)
    expect(searchWords('x'.repeat(500))).toEqual(['x'.repeat(40)])
  })

  it('come from the beginning of a long text', () => {
    expect(searchWords(`${' '.repeat(searchTextMax)}late`)).toEqual([])
  })
})
