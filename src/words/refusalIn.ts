import { germanRefusals } from './germanRefusals'

type Saying = (english: string) => string

const statuses: Readonly<Record<string, string>> = {
  open: 'offen',
  'in progress': 'in Bearbeitung',
  waiting: 'wartend',
  resolved: 'gelöst',
  closed: 'geschlossen',
}

const status: Saying = (word) => statuses[word.toLowerCase()] ?? word

const misfits: Readonly<Record<string, string>> = {
  'no date': 'kein Datum ist',
  'no id': 'keine ID ist',
  'no text': 'kein Text ist',
  'no number': 'keine Zahl ist',
  'no list': 'keine Liste ist',
  'no plain text': 'kein einfacher Text ist',
  'no { relationTo, value }': 'kein { relationTo, value } ist',
  'neither true nor false': 'weder true noch false ist',
  'a text that cannot be stored': 'nicht gespeichert werden kann',
  'nothing it can be compared with': 'damit nicht verglichen werden kann',
}

const misfit: Saying = (words) =>
  misfits[words] ?? words.replace(/^none of its values: (.*)$/, 'keiner der Werte ist: $1')

/** What a hole says in German; any other hole keeps what it holds. */
const sayings: Readonly<Record<string, Saying>> = {
  status,
  other: status,
  misfit,
  list: (words) => words.split(', ').map(status).join(', '),
  what: (words) => (words === 'tries' ? 'Versuche' : 'Anfragen'),
  days: (words) => (words === '1 day' ? 'einem Tag' : words.replace('days', 'Tagen')),
  minutes: (words) => (words === 'a minute' ? 'eine Minute' : words.replace('minutes', 'Minuten')),
}

const hole = /\{(\w+)\}/g
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patterns = Object.entries(germanRefusals).map(([english, german]) => {
  const names = [...english.matchAll(hole)].map(([, name = '']) => name)
  const [first = '', ...rest] = english.split(/\{\w+\}/).map(escaped)
  // A name may hold anything; every other hole ends with its sentence.
  const held = rest.map((part, at) => (names[at] === 'name' ? '(.+?)' : '([^.]+?)') + part)
  return { pattern: new RegExp(`^${first}${held.join('')}$`, 's'), names, german }
})

/** A refusal in the reader's language; one without a translation stays as it is. */
export function refusalIn(language: string | undefined, message: string): string {
  if (language !== 'de') return message
  for (const { pattern, names, german } of patterns) {
    const found = pattern.exec(message)
    if (!found) continue
    const held = new Map(names.map((name, at) => [name, found[at + 1] ?? '']))
    return german.replace(hole, (whole, name: string) => {
      const words = held.get(name) ?? whole
      return sayings[name]?.(words) ?? words
    })
  }
  return message
}
