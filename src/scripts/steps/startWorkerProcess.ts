import { environment } from '../processes/environment'
import type { DatabaseWatch } from '../processes/DatabaseWatch'
import { scriptArguments } from '../processes/scriptArguments'
import type { Shutdown } from '../processes/Shutdown'
import { supervise, type Supervised } from '../processes/supervise'
import type { Running } from './openDatabase'

/** The worker beside the app. It is not waited for: requests only queue. */
export function startWorkerProcess(
  settings: Running,
  shutdown: Shutdown,
  database?: DatabaseWatch,
): Supervised {
  const worker = supervise(
    {
      name: 'worker',
      args: scriptArguments('worker'),
      env: environment(settings, { NODE_ENV: 'production' }),
    },
    { need: database },
  )
  shutdown.onStop('worker', worker.stop)
  return worker
}
