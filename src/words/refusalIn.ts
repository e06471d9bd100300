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

/** What a hole says in German; any other hole keeps what it holds. */
const sayings: Readonly<Record<string, Saying>> = {
  status,
  other: status,
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
