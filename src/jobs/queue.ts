import type { PayloadRequest } from 'payload'
import { executorOf } from '@/src/database/transaction'
import { senderOf } from './boss'
import { tasks, type InputOf, type TaskName } from './tasks'

/**
 * Queues a job inside the transaction of the request: it runs if the change is kept, and never
 * existed if it is not. The same `key` waits only once.
 */
export async function queueJob<Name extends TaskName>(
  req: PayloadRequest,
  task: Name,
  input: InputOf<Name>,
  key: string,
): Promise<void> {
  const boss = await senderOf(req.payload)
  await boss.send(tasks[task].name, input, { singletonKey: key, db: await executorOf(req) })
}
