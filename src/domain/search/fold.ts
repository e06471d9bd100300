/**
 * One form for everything that is searched and for everything that is searched by: without case,
 * accents and signs, words parted by single blanks. The database has the same as `search_fold`, and
 * a test compares the two letter by letter. Ranges are written out, since what counts as a letter
 * differs between databases, locales and years.
 */

/** Accents, vowel points and whatever else is drawn onto a letter; and what is not drawn at all. */
const marks =
  /[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]+/g

/** What parts words. */
const signs =
  '\\u0000-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u00d7\\u00f7\\u02b9-\\u02ff\\u0375\\u037e\\u0384\\u0385\\u0387\\u055a-\\u055f\\u0589-\\u058f\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0970\\u0e3f\\u0e4f\\u0e5a\\u0e5b\\u1680\\u180e\\u1fbd-\\u1fc1\\u1fcd-\\u1fcf\\u1fdd-\\u1fdf\\u1fed-\\u1fef\\u1ffd\\u1ffe\\u2000-\\u206f\\u20a0-\\u20cf\\u2100-\\u214d\\u214f-\\u2183\\u2185-\\u2bff\\u2e00-\\u2e7f\\u2ff0-\\u3004\\u3008-\\u3020\\u3030\\u303d-\\u303f\\u309b\\u309c\\u30a0\\u30fb\\ue000-\\uf8ff\\ufd3e\\ufd3f\\ufe10-\\ufe1f\\ufe30-\\ufe6f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffff\\u{1f000}-\\u{1faff}\\u{e0000}-\\u{10ffff}'

/** Scripts without blanks between words: each letter stands for itself, and a word is a phrase. */
const unparted =
  '[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]'

const letter = '[a-z0-9ß-öø-ɏ]'
const hyphened = new RegExp(`${letter}+(?:[-‐‑]${letter}+)+`, 'gu')
const unpartedLetters = new RegExp(unparted, 'gu')
const partings = new RegExp(`[${signs}]+`, 'gu')

/** Letters that no decomposition takes apart. */
const plain: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ς: 'σ',
}
const plainLetters = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')

export function fold(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(plainLetters, (found) => plain[found] ?? found)
    .normalize('NFD')
    .replace(marks, '')
    .replace(/([a-z0-9])\+\+/g, '$1plusplus')
    .replace(/([a-z])#(?![a-z0-9])/g, '$1sharp')
    .replace(partings, ' ')
    .replace(unpartedLetters, ' $& ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Words with hyphens once more without them, as many people write them: opt-in, E-Mail. */
export const joined = (text: string): string[] =>
  (text.toLowerCase().match(hyphened) ?? []).map((word) => word.replace(/[-‐‑]/g, ''))

/** Beyond this many letters the index keeps nothing of a word. */
const wordMost = 64

/** The words of a text, as the index knows them. */
export const foldedWords = (text: string): string[] => {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ').map(kept)
}

const kept = (word: string) =>
  word.length > wordMost ? [...word].slice(0, wordMost).join('') : word

/** What in a text is drawn in one piece. */
export const drawnWords = new RegExp(`[^\\s${signs}]+(?:\\+\\+|#)?`, 'gu')

export const unpartedLetter = new RegExp(unparted, 'u')
