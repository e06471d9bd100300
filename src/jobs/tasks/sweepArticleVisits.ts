import { countVisits, forgetNumbers } from '@/src/database/articleVisits'
import { missesKept, numbersKept, visitLasts } from '@/src/domain/article/visit'
import { day } from '@/src/domain/time/durations'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

/** Counts the visits to the help center that have ended, and forgets whose they were. */
export const sweepArticleVisits: Sweep = {
  name: 'sweep-article-visits',
  cron: '*/5 * * * *',
  queue: sweepQueue,
  async run({ payload, now }) {
    const ago = (time: number) => new Date(now.getTime() - time)
    await countVisits(payload, ago(visitLasts))
    await forgetNumbers(payload, ago(numbersKept * day), ago(missesKept * day))
  },
}
