import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { root } from '@/src/scripts/frame/root'

const file = (...path: string[]) => pathToFileURL(join(root, ...path)).href
const script = `
  import { pino } from 'pino'
  const { logDestination } = await import('${file('src', 'log', 'logDestination.ts')}')
  const log = pino({ level: 'info' }, logDestination())
  log.info('up')
  process.stdin.once('end', () => {
    for (let n = 0; n < 50; n++) log.info('x'.repeat(5_000))
    process.exit(7)
  })
  process.stdin.resume()
`

it('lets a process end although nobody reads its lines any more', async () => {
  const tsx = file('node_modules', 'tsx', 'dist', 'loader.mjs')
  const args = ['--import', tsx, '--input-type=module', '-e', script]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] })
  const exited = once(child, 'exit')
  try {
    const [first] = await once(child.stdout, 'data')
    expect(String(first)).toContain('"msg":"up"')
    child.stdout.destroy()
    await once(child.stdout, 'close')
    child.stdin.end()
    expect(await exited).toEqual([7, null])
  } finally {
    child.kill('SIGKILL')
  }
}, 30_000)
