import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'

import { describe, expect, it } from 'vitest'

import { CpuMeter, cpuLine } from '@/src/scripts/testing/cpu/CpuMeter'
import {
  carries,
  parseStat,
  readProcesses,
  type OneProcess,
} from '@/src/scripts/testing/cpu/ProcessTable'
import { spentBy, unwaited } from '@/src/scripts/testing/cpu/unwaited'

const one = (parent: number, own: number, waited = 0, begun = '1'): OneProcess => ({
  parent,
  begun,
  own: { user: own, system: 0 },
  waited: { user: waited, system: 0 },
})
const family = (processes: Record<number, OneProcess>) =>
  new Map(Object.entries(processes).map(([pid, process]) => [Number(pid), process]))

/** 1 started 2, and 2 started 3. */
const before = family({ 1: one(0, 5), 2: one(1, 10), 3: one(2, 100) })

describe('the time of those whom nobody waited for', () => {
  it.each([
    ['nothing while all run', family({ 1: one(0, 6), 2: one(1, 12), 3: one(2, 130) }), 0],
    ['nothing when the parent waited', family({ 1: one(0, 5), 2: one(1, 10, 104) }), 0],
    ['nothing when both were waited for', family({ 1: one(0, 5, 115) }), 0],
    [
      'a child killed with its parent, which alone was waited for',
      family({ 1: one(0, 5, 11) }),
      99,
    ],
    ['all when nobody is left', family({}), 115],
    ['one whose id is used again', family({ 1: one(0, 5, 10), 2: one(1, 0, 0, '9') }), 100],
  ])('is %s', (_, after, lost) => {
    expect(unwaited(before, after).user).toBe(lost)
  })

  it('is that of a server which has left its family, when it ends', () => {
    const astray = family({ 1: one(0, 5), 7: one(999, 40, 20) })
    expect(unwaited(astray, family({ 1: one(0, 5, 3) })).user).toBe(60)
    expect(spentBy(astray).user).toBe(65)
  })
})

it('reads a process whose name is a trap', () => {
  const line = '42 (a) b (c)) S 7 42 42 0 -1 4194560 1 2 3 4 11 12 13 14 20 0 1 0 987 1 2'
  expect(parseStat(line)).toEqual({
    parent: 7,
    begun: '987',
    own: { user: 11, system: 12 },
    waited: { user: 13, system: 14 },
  })
})

it('says one line', () => {
  expect(cpuLine({ user: 640.4, system: 171.8 })).toBe('CPU 812 s (user 640, system 172)')
  expect(cpuLine(null)).toBe('CPU unknown: only Linux tells it')
})

describe.runIf(readProcesses())('on a system that tells', () => {
  const spin =
    'const used = () => process.cpuUsage().user + process.cpuUsage().system; while (used() < 4e5);'
  const used = ({ user, system } = { user: 0, system: 0 }) => user + system

  it('counts a child, and one that has left the family and is killed', async () => {
    const meter = new CpuMeter()
    meter.start()
    const start = meter.read()!
    execFileSync(process.execPath, ['-e', spin])
    // The system counts in ticks of a hundredth of a second.
    expect(used(meter.since(start)!)).toBeGreaterThan(0.37)

    // A shell that ends at once leaves its child to the system.
    const stray = spawn(
      '/bin/sh',
      [
        '-c',
        `"${process.execPath}" -e '${spin} console.log(process.pid); setInterval(() => {}, 1e6)' &`,
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    )
    const [pid] = await once(stray.stdout, 'data')
    const both = meter.since(start)!
    expect(used(both)).toBeGreaterThan(0.75)
    process.kill(Number(String(pid)), 'SIGKILL')
    // Whether and when its time is taken over by somebody is the system's affair.
    await expect.poll(() => carries(Number(String(pid)), 'DESK_TEST_RUN')).toBe(false)
    expect(used(meter.since(start)!)).toBeGreaterThan(used(both) - 0.05)
  })
})
