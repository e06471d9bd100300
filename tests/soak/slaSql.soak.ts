// First: it names the database that everything below is loaded with.
import '../support/httpSetup'

import { expect, it } from 'vitest'
import { askBoth } from '../http/sla/equality'

it('counts in SQL as in TypeScript', async () => {
  const seed = Number(process.env.DESK_SEED ?? Date.now() % 1_000_000)
  const { calendars, compared, differences } = await askBoth(40, 1000, seed)
  console.log(
    `SQL against TypeScript: ${calendars} calendars, ${compared} compared, ${differences.length} differences, seed ${seed}`,
  )
  expect(differences).toEqual([])
})
