import { holds, holdsRows, page } from './answers'
import type { Samples } from './drive/samples'
import type { Limit, Operation } from './operations'

const path = (words: string) => `/tickets?q=${encodeURIComponent(words)}`
const found = holdsRows('"subject":', page, false)

/** Words that differ from one to the next ask for what no cache has. */
type Words = string | ((nth: number) => string)

/**
 * Looking for words, best first, beside the same index asked without anything around it. The floor
 * knows whole words alone: where something else is typed, it is asked for the word that was meant.
 */
const search = (
  name: string,
  as: Operation['as'],
  words: Words,
  limit: Limit = { within: 30 },
  meant: Words = words,
): Operation => {
  const said = (asked: Words, nth: number) => (typeof asked === 'string' ? asked : asked(nth))
  return {
    ...{ name: `search, ${name}`, as, ...limit },
    product: (nth) => [{ path: `/api${path(said(words, nth))}&limit=${page}`, check: found }],
    floor: (nth) => [{ path: path(said(meant, nth)), check: found }],
  }
}

const none = 'zzyzxkorbian'

/** Of a vocabulary of few frequent and many rare words, the longest are among the rare ones. */
const longest = (text: string, words: number) =>
  [...new Set(text.toLowerCase().split(' '))]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, words)
    .join(' ')

/** The longest word and the one after it, or before it, as they stand. */
const around = (text: string) => {
  const words = text.toLowerCase().split(' ')
  const at = Math.min(words.indexOf(longest(text, 1)), words.length - 2)
  return words.slice(Math.max(0, at), at + 2).join(' ')
}

const begun = (text: string, words: number) => text.split(' ').slice(0, words).join(' ')

/** Each class of what is typed; mistyped words may take twice as long. */
export function searches({ any }: Samples): Operation[] {
  const subject = (nth: number) => any[nth % any.length]!.subject
  const ratio = { most: 8, aim: 4 }
  const mistyped = { within: 60 }
  return [
    search('frequent word', 'agent', 'invoice', ratio),
    search('two words', 'agent', 'invoice checkout', ratio),
    search("client's", 'client', 'invoice', ratio),
    search('word in most tickets', 'agent', 'the'),
    search("word in most tickets, client's", 'client', 'the'),
    search('two words in most tickets', 'agent', 'for you'),
    search('rare word', 'agent', (nth) => longest(subject(nth), 1)),
    search('two rare words', 'agent', (nth) => longest(subject(nth), 2)),
    search('beginning of two letters', 'agent', 'in', undefined, 'in'),
    search('beginning of three letters', 'agent', 'inv', undefined, 'invoice'),
    search("beginning of three letters, client's", 'client', 'inv', undefined, 'invoice'),
    search('compound', 'agent', 'home page', undefined, 'homepage'),
    search('phrase', 'agent', (nth) => `"${around(subject(nth))}"`, undefined, 'invoice'),
    search(
      'phrase of any words',
      'agent',
      (nth) => `"${begun(subject(nth), 2)}"`,
      undefined,
      'invoice',
    ),
    search('slip', 'agent', 'invioce', mistyped, 'invoice'),
    search("slip, client's", 'client', 'invioce', mistyped, 'invoice'),
    search('two slips', 'agent', 'invioce chekcout', mistyped, 'invoice checkout'),
    {
      ...{ name: 'search, nothing', as: 'agent', ...mistyped },
      product: () => [
        { path: `/api${path(none)}&limit=${page}`, check: holds(200, '"totalDocs":0') },
      ],
      floor: () => [{ path: path(none), check: holds(200, '"totalDocs":0') }],
    },
  ]
}
