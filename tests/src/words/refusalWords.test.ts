import { readFileSync, readdirSync } from 'node:fs'
import { expect, describe, it } from 'vitest'
import { refusal, refusalCodes, waitRefusal } from '@/src/domain/refusal'
import { refusalFacts } from '@/src/domain/refusalFacts'
import { ticketStatuses } from '@/src/domain/ticket/status'
import { languages } from '@/src/words/preferredLanguage'
import { refusalWords } from '@/src/words/refusalWords'
import de from '@/src/words/refusals/de.json'
import en from '@/src/words/refusals/en.json'

const catalogues = { en, de } as const

/** Facts that every sentence can be said with. */
const factsOf = (code: (typeof refusalCodes)[number]) =>
  Object.fromEntries(
    refusalFacts[code].map((name) => {
      if (/^(minutes|days|most|least)$/.test(name)) return [name, 7]
      if (name === 'changes') return [name, [refusal('changed_by', { by: 'Kim', name: 'status' })]]
      if (/^(allowed|fitting|values)$/.test(name)) return [name, ['open', 'closed']]
      if (/^(status|to)$/.test(name)) return [name, 'in_progress']
      return [name, `x-${name}`]
    }),
  )

describe.each(languages)('every refusal in %s', (language) => {
  it.each(refusalCodes)('%s', (code) => {
    const facts = factsOf(code)
    const said = refusalWords(language, { code, facts })
    expect(said).toMatch(/^["„\p{Lu}x].*[.!]$/su)
    expect(said).not.toMatch(/undefined|\{[a-z]+\}|refusals\./)
    // What a sentence names, it says; a fact that it hides would be nobody's.
    for (const [name, fact] of Object.entries(facts)) {
      if (typeof fact === 'string' && fact.startsWith('x-') && name !== 'expected') {
        expect(said, name).toContain(fact)
      }
      if (typeof fact === 'number') expect(said, name).toContain(String(fact))
    }
  })

  it('has no sentence that nobody can be told', () => {
    expect(Object.keys(catalogues[language].refusals).toSorted()).toEqual(refusalCodes.toSorted())
  })
})

it('is a sentence of its own in each language', () => {
  for (const code of refusalCodes) {
    const facts = factsOf(code)
    expect(refusalWords('de', { code, facts }), code).not.toBe(refusalWords('en', { code, facts }))
  }
})

it('speaks English to whoever reads neither', () => {
  expect(refusalWords('fr', refusal('sign_in_first'))).toBe('Sign in first.')
  expect(refusalWords(undefined, refusal('sign_in_first'))).toBe('Sign in first.')
})

it.each([
  [
    refusal('move_made', { status: 'closed', allowed: ['open', 'in_progress'] }),
    'This ticket is already closed. Allowed: Open, In progress.',
    'Dieses Ticket ist bereits geschlossen. Möglich ist: offen, in Bearbeitung.',
  ],
  [
    refusal('move_illegal', { status: 'waiting', to: 'closed', allowed: [] }),
    'A ticket that is waiting cannot become closed.',
    'Ein Ticket, das wartend ist, kann nicht geschlossen werden.',
  ],
  [
    waitRefusal(30),
    'Too many tries. Wait a minute, then try again.',
    'Zu viele Versuche. Warten Sie eine Minute, und versuchen Sie es dann erneut.',
  ],
  [
    waitRefusal(61, 'requests'),
    'Too many requests. Wait 2 minutes, then try again.',
    'Zu viele Anfragen. Warten Sie 2 Minuten, und versuchen Sie es dann erneut.',
  ],
  [
    refusal('changed_meanwhile', {
      changes: [
        refusal('changed_by', { by: 'Kim Hansen', name: 'assignedTo' }),
        refusal('changed_by_desk', { name: 'status' }),
      ],
    }),
    'Kim Hansen changed the assignee while you had this ticket open. The desk changed the status while you had this ticket open. Nothing was saved. Reload to see it as it is now.',
    'Kim Hansen hat die Zuständigkeit geändert, während Sie dieses Ticket offen hatten. Das System hat den Status geändert, während Sie dieses Ticket offen hatten. Nichts wurde gespeichert. Laden Sie neu, um den jetzigen Stand zu sehen.',
  ],
  [
    refusal('file_damaged', { name: `<b>{it}'s "a".zip` }),
    `"<b>{it}'s "a".zip" is damaged or not complete. Send it again.`,
    `„<b>{it}'s "a".zip“ ist beschädigt oder nicht vollständig. Senden Sie die Datei noch einmal.`,
  ],
])('%j', (refused, english, german) => {
  expect(refusalWords('en', refused)).toBe(english)
  expect(refusalWords('de', refused)).toBe(german)
})

it('has a German word for every status', () => {
  for (const status of ticketStatuses) {
    const said = refusalWords('de', refusal('reopen_not_done', { status }))
    expect(said).not.toContain(status)
  }
})

const folders = ['access', 'collections', 'endpoints', 'hooks', 'media', 'src']
const code = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && file.name !== 'refusalFacts.ts')
  .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
  .join('\n')

/** Made from parts, by `waitRefusal`. */
const composed = ['too_many_tries', 'too_many_requests']

it.each(refusalCodes.filter((each) => !composed.includes(each)))('%s is said somewhere', (name) => {
  expect(code).toContain(`'${name}'`)
})

it('is documented for programs', () => {
  const page = readFileSync('docs/api.md', 'utf8')
  const table = page.slice(page.indexOf('### Codes'))
  const listed = [...table.matchAll(/^\| `([a-z_0-9]+)` +\|/gm)].map(([, name]) => name)
  expect(listed).toEqual(refusalCodes)
})
