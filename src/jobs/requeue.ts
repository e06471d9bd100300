import type { Where } from 'payload'
import { senderOf } from './boss'
import type { Task, TaskRun } from './task'
import { minute } from '@/src/domain/time/durations'

const page = 500

type Waiting<Input extends object> = {
  collection: 'attachments' | 'deliveries'
  where: Where | ((now: Date) => Where)
  /** How long a row lies still before it counts as forgotten. */
  minutes: number
  task: Task<Input>
  inputOf(id: string): Input
}

/** Queues again what waits without a job. A row that has its job keeps that one. */
export const requeue =
  <Input extends object>({ collection, where, minutes, task, inputOf }: Waiting<Input>) =>
  async ({ payload, now }: Pick<TaskRun<object>, 'payload' | 'now'>): Promise<void> => {
    const boss = await senderOf(payload)
    const before = new Date(now.getTime() - minutes * minute).toISOString()
    for (let after = ''; ;) {
      const { docs } = await payload.find({
        collection,
        where: {
          and: [
            typeof where === 'function' ? where(now) : where,
            { updatedAt: { less_than: before } },
            ...(after ? [{ id: { greater_than: after } }] : []),
          ],
        },
        sort: 'id',
        limit: page,
        pagination: false,
        depth: 0,
        select: {},
        // The system's own upkeep: nobody is asking.
        overrideAccess: true,
      })
      const ids = docs.map(({ id }) => String(id))
      await boss.insert(
        task.name,
        ids.map((id) => ({ data: inputOf(id), singletonKey: id })),
      )
      after = ids.at(-1) ?? ''
      if (ids.length < page) return
    }
  }
