import { join } from 'node:path'

import { root } from '../frame/root'
import { environment } from '../processes/environment'
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
): Promise<Supervised> {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const server = [next, mode, '-p', String(settings.PORT), '-H', hostOf(settings.APP_URL)]
  const times = mode === 'start' ? settings.APP_PROCESSES : 1
  const lines = new Lines('app')
  const app = supervise({
    name: 'app',
    onLine: lines.take,
    // Most of what a request makes is garbage when it ends: in a roomier nursery it dies young.
    args: [
      '--max-semi-space-size=32',
      ...(times > 1 ? [shareThePort, String(times)] : []),
      ...server,
    ],
    env: environment(settings, {
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    }),
  })
  shutdown.onStop('app', app.stop)
  await lines.during(untilHealthy(`http://127.0.0.1:${settings.PORT}`, app.gaveUp))
  return app
}
