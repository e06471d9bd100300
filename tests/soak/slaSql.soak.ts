// First: it names the database that everything below is loaded with.
import '../support/httpSetup'

import { expect, it } from 'vitest'
import { askBoth } from '../http/sla/equality'
import { sized } from './parts/amount'

it('counts in SQL as in TypeScript', async () => {
  const seed = Number(process.env.DESK_SEED ?? Date.now() % 1_000_000)
  const { calendars, compared, differences } = await askBoth(sized(20, 40), sized(300, 1_000), seed)
  console.log(
    `SQL against TypeScript: ${calendars} calendars, ${compared} compared, ${differences.length} differences, seed ${seed}`,
  )
  expect(differences).toEqual([])
})
