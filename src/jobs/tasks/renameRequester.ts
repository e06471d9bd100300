import { renameRequester as renameSome } from '@/src/database/renameRequester'
import { slugs } from '@/src/slugs'
import type { Task } from '../task'
import { day, taskQueue } from '../taskQueues'

/** The rest of the tickets of somebody with many, after their name has changed. */
export const renameRequester: Task<{ client: string }> = {
  name: 'rename-requester',
  queue: { ...taskQueue, retryLimit: 20, retentionSeconds: 2 * day },
  async run({ payload, input: { client } }) {
    const { docs } = await payload.find({
      collection: slugs.clients,
      where: { id: { equals: client } },
      select: { name: true },
      limit: 1,
      pagination: false,
      depth: 0,
      // The desk itself tidies up, on behalf of nobody.
      overrideAccess: true,
    })
    const name = docs[0]?.name
    while (name !== undefined && (await renameSome(payload, client, name)));
  },
}
