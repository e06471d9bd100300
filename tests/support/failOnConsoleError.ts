import { format } from 'node:util'

import { afterEach } from 'vitest'

const said: string[] = []
const original = console.error

/** A test that expects an error replaces console.error itself, with vi.spyOn. */
console.error = (...words: unknown[]) => {
  said.push(format(...words))
  original(...words)
}

afterEach(() => {
  const unexpected = said.splice(0)
  if (unexpected.length > 0) {
    throw new Error(`console.error was called, and nobody expected it:\n${unexpected.join('\n')}`)
  }
})
