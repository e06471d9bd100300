import { environment } from '../processes/environment'
import { scriptArguments } from '../processes/scriptArguments'
import type { Shutdown } from '../processes/Shutdown'
import { supervise, type Supervised } from '../processes/supervise'
import type { Running } from './openDatabase'

/** The worker beside the app. It is not waited for: requests only queue. */
export function startWorkerProcess(settings: Running, shutdown: Shutdown): Supervised {
  const worker = supervise({
    name: 'worker',
    args: scriptArguments('worker'),
    env: environment(settings, { NODE_ENV: 'production' }),
  })
  shutdown.onStop('worker', worker.stop)
  return worker
}
