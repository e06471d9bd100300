import { join } from 'node:path'

import { root } from '../frame/root'
import { environment } from '../processes/environment'
import type { DatabaseWatch } from '../processes/DatabaseWatch'
import { Lines } from '../processes/Lines'
import type { Shutdown } from '../processes/Shutdown'
import { supervise, type Supervised } from '../processes/supervise'
import type { Running } from './openDatabase'
import { untilHealthy } from './untilHealthy'

/** An address at localhost keeps the app to this machine: the demo's passwords are known. */
const hostOf = (appUrl: string): string =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(appUrl).hostname) ? '127.0.0.1' : '0.0.0.0'

const shareThePort = join(root, 'src', 'scripts', 'processes', 'shareThePort.mjs')

/** Next.js, for people (`start`) or for those who change the code (`dev`). */
export async function startApp(
  mode: 'start' | 'dev',
  settings: Running,
  shutdown: Shutdown,
  database?: DatabaseWatch,
): Promise<Supervised> {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const server = [next, mode, '-p', String(settings.PORT), '-H', hostOf(settings.APP_URL)]
  const isForPeople = mode === 'start'
  const lines = new Lines('app')
  const app = supervise(
    {
      name: 'app',
      onLine: lines.take,
      // Most of what a request makes is garbage when it ends: in a roomier nursery it dies young.
      args: [
        '--max-semi-space-size=32',
        ...(isForPeople ? [shareThePort, String(settings.APP_PROCESSES)] : []),
        ...server,
      ],
      env: environment(settings, {
        NODE_ENV: isForPeople ? 'production' : 'development',
        NEXT_TELEMETRY_DISABLED: '1',
      }),
    },
    { need: database, isWatched: isForPeople },
  )
  shutdown.onStop('app', app.stop)
  await lines.during(untilHealthy(`http://127.0.0.1:${settings.PORT}`, app.gaveUp))
  return app
}
