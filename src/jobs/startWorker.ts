import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { PgBoss } from 'pg-boss'

import { jobConnection } from './connection'
import { sweeps } from './sweeps'
import type { Task } from './task'
import { tasks } from './tasks'
import { workerBeatSeconds, workerName } from './workerSeenAt'

/** Runs jobs until stopped. Any number of workers may run side by side. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const payload = await getPayload({ config })
  const boss = new PgBoss({
    ...jobConnection(payload),
    max: 6,
    instanceName: workerName,
    instanceHeartbeatSeconds: workerBeatSeconds,
    useListenNotify: true,
    // Together with a task's heartbeatSeconds: how soon the jobs of a killed worker are taken up.
    superviseIntervalSeconds: 3,
    monitorIntervalSeconds: 3,
  })
  boss.on('error', (error) => payload.logger.error({ err: error, msg: 'The worker failed.' }))
  boss.on('warning', (warning) => payload.logger.warn(warning))
  await boss.start({ attempts: 5 })
  await prepareQueues(boss)

  for (const task of Object.values(tasks)) await work(boss, payload, task, 4)
  for (const sweep of sweeps) await work(boss, payload, sweep, 1)
  payload.logger.info('The worker is ready.')
  return { stop: () => boss.stop({ timeout: 20_000 }) }
}

async function prepareQueues(boss: PgBoss): Promise<void> {
  for (const { name, queue } of [...Object.values(tasks), ...sweeps]) {
    await boss.createQueue(name, queue)
    const { policy: _policy, partition: _partition, ...changeable } = queue
    await boss.updateQueue(name, changeable)
  }
  for (const { name, cron } of sweeps) await boss.schedule(name, cron)
  const known = new Set(sweeps.map((sweep) => sweep.name))
  for (const { name } of await boss.getSchedules()) {
    if (!known.has(name)) await boss.unschedule(name)
  }
}

async function work<Input extends object>(
  boss: PgBoss,
  payload: Payload,
  task: Task<Input>,
  localConcurrency: number,
): Promise<void> {
  const options = {
    localConcurrency,
    pollingIntervalSeconds: 2,
    notifyPollingIntervalSeconds: 5,
  }
  await boss.work<Input>(task.name, options, async ([job]) => {
    if (job) await task.run({ payload, input: job.data, now: new Date() })
  })
}
