import { expect, it, vi } from 'vitest'

import { startProcess } from '@/src/scripts/processes/startProcess'
import { watchLoop } from '@/src/scripts/processes/watchLoop.mjs'

const pauses = { pause: 50, most: 20, mostAtStart: 1_000 }

function start(script: string) {
  const lines: string[] = []
  const started = startProcess({
    name: 'child',
    args: ['-e', script],
    env: process.env,
    onLine: (line) => lines.push(line),
  })
  const hang = vi.fn(started.kill)
  watchLoop(started.child, hang, pauses)
  return { ...started, hang, lines }
}

it('ends a process that does nothing but one thing, and no other', async () => {
  const busy = start(`
    console.log('up')
    setTimeout(() => { for (;;); }, 500)`)
  const idle = start(`setInterval(() => console.log('up'), 50)`)
  // Not counted as silence: it is only slow to start.
  const slow = start(`
    const until = Date.now() + 2500; while (Date.now() < until);
    setInterval(() => console.log('up'), 50)`)
  expect(await busy.exited).toBe('SIGKILL')
  expect(busy.hang).toHaveBeenCalledTimes(1)
  expect(busy.lines).toEqual(['up'])
  await vi.waitUntil(() => slow.lines.length > 0 && idle.lines.length > 0, { timeout: 60_000 })
  for (const other of [idle, slow]) {
    expect(other.hang).not.toHaveBeenCalled()
    await other.stop()
  }
})

it('lets a process end that has nothing more to do', async () => {
  expect(await start('setTimeout(() => undefined, 10)').exited).toBe('0')
})
