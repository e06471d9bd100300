import type { Env } from '@/src/env'

import { assertPortFree } from '../ports/assertPortFree'

/** Looked at before anything starts. The database looks at its own when it starts. */
export async function freePorts(env: Env): Promise<void> {
  await assertPortFree(env.PORT, 'the app')
  if (env.SMTP_URL) return
  await assertPortFree(env.PORT + 1, 'the page of the mailbox')
  await assertPortFree(env.PORT + 2, 'the SMTP server of the mailbox')
}
