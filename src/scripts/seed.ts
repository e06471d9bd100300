import { seedDemo } from '@/src/seed/seedDemo'

import { withPayload } from './frame/withPayload'

await withPayload(async (payload) => {
  await seedDemo(payload, new Date())
  return 'The demo is in the database.'
})
