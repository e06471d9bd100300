import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { startProcess } from '@/src/scripts/processes/startProcess'
import { supervise } from '@/src/scripts/processes/supervise'
import { runProgram } from '@/src/scripts/processes/runProgram'

const forever = ['-e', 'console.log("up"); setInterval(() => {}, 1000)']
const pauses = { first: 1, longest: 4 }
const lines: string[] = []
const plan = (args: string[]) => ({
  name: 'sleeper',
  args,
  env: process.env,
  onLine: (line: string) => lines.push(line),
})

const isAlive = (pid: number | undefined) => {
  try {
    return process.kill(pid ?? 0, 0)
  } catch {
    return false
  }
}

afterEach(() => {
  lines.length = 0
  vi.restoreAllMocks()
})

describe('a supervised process', () => {
  it('is started again after it was killed, and stays stopped when stopped', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const sleeper = supervise(plan(forever), { pauses })
    await vi.waitUntil(() => lines.length === 1, { timeout: 60_000 })
    const first = sleeper.current().child.pid
    process.kill(first ?? 0, 'SIGKILL')
    await vi.waitUntil(() => lines.length === 2, { timeout: 60_000 })
    const second = sleeper.current().child.pid
    expect(second).not.toBe(first)
    expect(said).toHaveBeenCalledWith('The sleeper ended (SIGKILL). Starting it again in 0.001 s.')
    await sleeper.stop()
    expect(isAlive(second)).toBe(false)
    expect(said).toHaveBeenCalledTimes(1)
    expect(lines).toHaveLength(2)
  })

  it('is given up after five quick deaths, with a sentence', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const broken = supervise(plan(['-e', 'process.exit(7)']), { pauses })
    expect(await broken.gaveUp).toBe(
      'The sleeper ended 5 times in a row (7). Its lines above say why.',
    )
    expect(said).toHaveBeenCalledTimes(4)
  })

  it('is never given up for want of what is away, and starts when that is there', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const coming = new EventTarget()
    let tries = 0
    const need = {
      name: 'the database',
      wasAwaySince: () => true,
      // It seems to be there eleven times, and each time it is not when the process looks.
      untilThere: () =>
        ++tries < 12
          ? Promise.resolve()
          : new Promise((resolve) => coming.addEventListener('there', resolve)),
    }
    const command = `if (${'`${process.env.DESK_TRIES}`'} === 'there') setInterval(() => {}, 1000); else process.exit(1)`
    const env = { ...process.env, DESK_TRIES: '' }
    const poor = supervise({ ...plan(['-e', command]), env }, { pauses, need })
    const gaveUp = vi.fn()
    void poor.gaveUp.then(gaveUp)
    await vi.waitUntil(() => tries === 12, { timeout: 60_000 })
    const last = poor.current()
    expect(await last.exited).toBe('1')
    expect(gaveUp).not.toHaveBeenCalled()
    expect(said).toHaveBeenCalledWith(
      'The sleeper ended (1). Starting it again when the database is there.',
    )

    env.DESK_TRIES = 'there'
    coming.dispatchEvent(new Event('there'))
    await vi.waitUntil(() => poor.current() !== last, { timeout: 60_000 })
    await poor.stop()
    expect(await poor.current().exited).toBe('SIGTERM')
  })

  it('may be stopped while it waits for what is away', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const untilThere = vi.fn(() => new Promise(() => undefined))
    const need = { name: 'the database', wasAwaySince: () => true, untilThere }
    const poor = supervise(plan(['-e', 'process.exit(1)']), { pauses, need })
    const first = poor.current()
    await vi.waitUntil(() => untilThere.mock.calls.length === 1, { timeout: 60_000 })
    await poor.stop()
    expect(poor.current()).toBe(first)
  })
})

it('takes what it started in its own group along when it stops', async () => {
  const parent = `
    const child = require('node:child_process').spawn(process.execPath, ${JSON.stringify(forever)})
    console.log(child.pid); setInterval(() => {}, 1000)`
  const started = startProcess(plan(['-e', parent]))
  await vi.waitUntil(() => lines.length > 0, { timeout: 60_000 })
  const grandchild = Number(lines[0])
  expect(isAlive(grandchild)).toBe(true)
  await started.stop()
  await vi.waitUntil(() => !isAlive(grandchild), { timeout: 60_000 })
})

it('ends by itself when the launcher is killed', async () => {
  const file = JSON.stringify(
    new URL('../../../src/scripts/processes/startProcess.ts', import.meta.url),
  )
  const launcher = startProcess(
    plan([
      '--import',
      import.meta.resolve('tsx'),
      '--input-type=module',
      '-e',
      `const { startProcess } = await import(${file})
       const started = startProcess({ name: 'child', args: ${JSON.stringify(forever)}, env: process.env, onLine: () => console.log(started.child.pid) })`,
    ]),
  )
  await vi.waitUntil(() => lines.length > 0, { timeout: 60_000 })
  const child = Number(lines[0])
  expect(isAlive(child)).toBe(true)
  launcher.child.kill('SIGKILL')
  await once(launcher.child, 'exit')
  await vi.waitUntil(() => !isAlive(child), { timeout: 60_000 })
})

it('keeps the last words of a program that fails', async () => {
  await expect(
    runProgram(process.execPath, ['-e', 'console.error("no coffee"); process.exit(3)']),
  ).rejects.toThrow(/ended with 3\.\nno coffee/)
})

it('leaves no program behind when it ends first', async () => {
  const file = JSON.stringify(
    new URL('../../../src/scripts/processes/runProgram.ts', import.meta.url),
  )
  const folder = mkdtempSync(join(tmpdir(), 'desk-program-'))
  const pidFile = join(folder, 'pid')
  const launcher = startProcess(
    plan([
      '--import',
      import.meta.resolve('tsx'),
      '--input-type=module',
      '-e',
      `const { runProgram } = await import(${file})
       process.on('SIGTERM', () => process.exit(0))
       await runProgram('/bin/sh', ['-c', 'echo $$ > ${pidFile}; exec sleep 1000'])`,
    ]),
  )
  const pid = () => (existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0)
  await vi.waitUntil(() => pid() > 0, { timeout: 60_000 })
  expect(isAlive(pid())).toBe(true)
  launcher.child.kill('SIGTERM')
  await launcher.exited
  await vi.waitUntil(() => !isAlive(pid()), { timeout: 60_000 })
  rmSync(folder, { recursive: true, force: true })
})
