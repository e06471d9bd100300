import { NotEmptyError } from '@/src/seed/NotEmptyError'
import { seedDemo } from '@/src/seed/seedDemo'

import { Sentence } from './frame/Sentence'
import { withPayload } from './frame/withPayload'

await withPayload(async (payload) => {
  await seedDemo(payload, new Date()).catch((error: unknown) => {
    throw error instanceof NotEmptyError ? new Sentence(error.message) : error
  })
  return 'The demo is in the database.'
})
