import type { PgBoss } from 'pg-boss'

import { tasks } from './tasks'

export async function createMissingQueues(boss: PgBoss): Promise<void> {
  const present = new Set((await boss.getQueues()).map((queue) => queue.name))
  for (const { name, queue } of Object.values(tasks)) {
    if (!present.has(name)) await boss.createQueue(name, queue)
  }
}
