import { databaseAnswers } from '@/src/database/databaseAnswers'
import { mailServerAnswers } from '@/src/mail/mailServerAnswers'
import { workerSeenAt } from '@/src/jobs/workerSeenAt'
import { storageIsWritable } from '@/media/storageIsWritable'
import type { Endpoint } from 'payload'

const workerSilence = 60_000

const holds = async (check: () => Promise<boolean>) => {
  try {
    return (await check()) ? 'ok' : 'down'
  } catch {
    return 'down'
  }
}

/** 200 when everything the desk needs is there, else 503; each part in one word. */
export const ready: Endpoint = {
  path: '/desk/ready',
  method: 'get',
  handler: async ({ payload }) => {
    const [database, storage, mail, worker] = await Promise.all([
      holds(() => databaseAnswers(payload)),
      holds(storageIsWritable),
      holds(mailServerAnswers),
      holds(async () => {
        const seen = await workerSeenAt(payload)
        return seen !== null && Date.now() - seen.getTime() < workerSilence
      }),
    ])
    const parts = { database, storage, mail, scanner: 'off', worker }
    const isReady = !Object.values(parts).includes('down')
    return Response.json(
      { status: isReady ? 'ok' : 'down', ...parts },
      { status: isReady ? 200 : 503 },
    )
  },
}
