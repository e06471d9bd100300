import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { root } from '@/src/scripts/frame/root'

export type Readings = { times: number[]; statuses: Record<string, number> }

export const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN

/** Somebody reads, one answer after the other, for as long as the work goes on. */
export async function readWhile<Result>(
  { address, token }: { address: string; token: string },
  work: () => Promise<Result>,
): Promise<{ result: Result; readings: Readings }> {
  const script = join(root, 'tests', 'soak', 'parts', 'reader.mjs')
  const reader = spawn(process.execPath, [script, address, token], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  reader.stdout.on('data', (chunk) => (said += String(chunk)))
  try {
    const result = await work()
    reader.stdin.write('stop')
    await once(reader, 'close')
    return { result, readings: JSON.parse(said) as Readings }
  } finally {
    reader.kill('SIGKILL')
  }
}
