import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { root } from '@/src/scripts/frame/root'
import type { Shutdown } from '@/src/scripts/processes/Shutdown'
import { startProcess } from '@/src/scripts/processes/startProcess'
import { freePort } from '@/src/scripts/ports/freePort'

/** The floor on that database. Returns where it answers. */
export async function startFloor(databaseUrl: string, shutdown: Shutdown): Promise<string> {
  const port = await freePort()
  const floor = startProcess({
    name: 'floor',
    args: [
      ...['--disable-warning=DEP0205', '--import', import.meta.resolve('tsx')],
      join(root, 'tests', 'bench', 'floor', 'server.ts'),
    ],
    env: { ...process.env, FLOOR_DATABASE: databaseUrl, FLOOR_PORT: String(port) },
  })
  shutdown.onStop('floor', floor.stop)
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(origin).catch(() => null)) return origin
    await wait(100)
  }
  throw new Error('The floor did not start.')
}
