import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { PgBoss, type Job, type JobResult, type WorkOptions } from 'pg-boss'
import { env } from '@/src/env'
import { databaseIsDown, hearDatabase } from '@/src/health/databaseIsDown'
import { watchDatabase } from '@/src/realtime/watchDatabase'
import { jobConnection } from './boss'
import { sweeps } from './sweeps'
import type { Task } from './task'
import { tasks } from './tasks'
import { workerBeatSeconds, workerName } from './workerSeenAt'

/** Runs jobs until stopped. Any number of workers may run side by side. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const payload = await getPayload({ config })
  if (env.DATABASE_URL) watchDatabase(env.DATABASE_URL)
  tellOfDatabase(payload)
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
  boss.on('error', (error) => {
    // It asks for work each second, and goes on by itself.
    if (!databaseIsDown()) payload.logger.error({ err: error, msg: 'The worker failed.' })
  })
  boss.on('warning', (warning) => payload.logger.warn(warning))
  await boss.start({ attempts: 5 })
  await prepareQueues(boss)

  const all: Task<object>[] = Object.values(tasks)
  for (const task of all) await work(boss, payload, task, forTasks)
  for (const sweep of sweeps) await work(boss, payload, sweep, forSweeps)
  payload.logger.info('The worker is ready.')
  return { stop: () => boss.stop({ timeout: 20_000 }) }
}

/** One line when the work stops for want of the database, one when it goes on. */
function tellOfDatabase({ logger }: Payload): void {
  let wasAway = false
  hearDatabase((state) => {
    if (state === 'away' && !wasAway) logger.warn('The worker waits for the database.')
    if (state === 'there' && wasAway) logger.warn('The worker has the database again.')
    if (state !== 'doubtful') wasAway = state === 'away'
  })
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

/** The database tells of each new job. Looking for it as well is for what is tried again. */
const forTasks = {
  // pg-boss waits for its next look after a batch that was not full.
  batchSize: 5,
  burstWhenBatchFull: true,
  localConcurrency: 2,
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 2,
}

/** Nothing but the clock starts them, one at a time, and none is tried again. */
const forSweeps = { batchSize: 1, pollingIntervalSeconds: 5, notifyPollingIntervalSeconds: 30 }

/** Each job of a batch succeeds or fails by itself. */
async function work<Input extends object>(
  boss: PgBoss,
  payload: Payload,
  task: Task<Input>,
  pace: WorkOptions,
): Promise<void> {
  const options = { ...pace, perJobResults: true } as const
  await boss.work<Input, unknown, typeof options>(task.name, options, (jobs) =>
    Promise.all(jobs.map((job) => runOne(payload, task, job))),
  )
}

async function runOne<Input extends object>(
  payload: Payload,
  task: Task<Input>,
  { id, data }: Job<Input>,
): Promise<JobResult> {
  try {
    await task.run({ payload, input: data, now: new Date() })
    return { id, status: 'completed' }
  } catch (error) {
    payload.logger.warn({ err: error, msg: `The job ${task.name} ${id} failed.` })
    return { id, status: 'failed', output: { message: String(error) } }
  }
}
