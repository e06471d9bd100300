import type { Payload } from 'payload'
import type { Queue } from 'pg-boss'

export type TaskRun<Input extends object> = { payload: Payload; input: Input; now: Date }

/** One kind of job: its queue and what is done with one job. Input is ids, never documents. */
export type Task<Input extends object> = {
  name: string
  /** How pg-boss keeps and repeats the jobs of this kind. */
  queue: Omit<Queue, 'name'>
  /** Runs one job. It may run again after a failure or a killed worker, so it must bear that. */
  run(job: TaskRun<Input>): Promise<void>
}

/** A task that the clock starts. */
export type Sweep = Task<Record<string, never>> & { cron: string }
