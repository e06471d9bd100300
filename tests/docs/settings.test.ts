import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { settings } from '@/src/env'
import { settingsOfExample, settingsOfReadme } from './settingsTable'

const read = (path: string) => readFileSync(path, 'utf8')
const inReadme = settingsOfReadme(read('README.md'))
const inExample = settingsOfExample(read('.env.example'))

describe('the settings table of the README', () => {
  test('has the settings of .env.example and src/env.ts, in their order', () => {
    const names = inReadme.map(({ name }) => name)
    expect(names).toEqual(inExample.map(({ name }) => name))
    expect(names).toEqual(Object.keys(settings))
  })

  test.each(inExample)('has the default of $name', (setting) => {
    const row = inReadme.find(({ name }) => name === setting.name)
    // The secret's default is told in a sentence of its own in .env.example.
    if (setting.name === 'PAYLOAD_SECRET') expect(row?.default).toContain('DATA_DIR')
    else expect(row?.default).toBe(setting.default)
  })
})

const guides = readdirSync('docs').filter((name) => name.endsWith('.md'))

test.each([...guides.map((name) => `docs/${name}`), 'CONTRIBUTING.md', 'SECURITY.md'])(
  '%s names no setting that does not exist',
  (path) => {
    const assigned = [...read(path).matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name)
    const quoted = [...read(path).matchAll(/`([A-Z][A-Z0-9]*_[A-Z0-9_]*)\b/g)].map(
      ([, name]) => name,
    )
    const unknown = [...assigned, ...quoted].filter((name) => name && !(name in settings))
    expect(unknown).toEqual([])
  },
)
