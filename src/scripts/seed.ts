import { NotEmptyError } from '@/src/seed/NotEmptyError'
import { seedDemo } from '@/src/seed/seedDemo'

import { CommandError } from './frame/CommandError'
import { withPayload } from './frame/withPayload'

await withPayload(async (payload) => {
  await seedDemo(payload, new Date()).catch((error: unknown) => {
    throw error instanceof NotEmptyError ? new CommandError(error.message) : error
  })
  return 'The demo is in the database.'
})
