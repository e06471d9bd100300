import { rebuildPending, tidySearch } from '@/src/database/searchUpkeep'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

/** So many batches a minute: the rest waits for the next. */
const batches = 40

/** What a search finds follows where a change had no time for all of it: a renamed organization. */
export const sweepSearch: Sweep = {
  name: 'sweep-search',
  cron: '* * * * *',
  queue: sweepQueue,
  async run({ payload }) {
    for (let done = 0; done < batches && (await rebuildPending(payload)) > 0; done++);
    await tidySearch(payload)
  },
}
