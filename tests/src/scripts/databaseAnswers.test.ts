import { expect, it } from 'vitest'

import { freePort } from '@/src/scripts/ports/freePort'
import { databaseAnswers } from '@/src/scripts/steps/databaseAnswers'

it('says in one sentence which server does not answer, without the password', async () => {
  const port = await freePort()
  await expect(
    databaseAnswers(`postgres://desk:hidden-word@127.0.0.1:${port}/desk`),
  ).rejects.toThrow(
    new RegExp(
      `^The database at 127\\.0\\.0\\.1:${port}/desk does not answer \\(ECONNREFUSED\\)\\. ` +
        'Start it, or check DATABASE_URL\\.$',
    ),
  )
})
