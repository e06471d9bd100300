import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { wordsBounds } from './bounds'
import type { Read } from './child/read'
import type { WordsKind } from './wordsIn'

/** Stopped: it took too long or too much. */
export type FoundWords = Read | { state: 'stopped'; text: '' }

const root = join(import.meta.dirname, '..', '..')
const megabyte = 1024 * 1024

// The packages may be somewhere else, with a link to them: what is read is asked for by its own name.
const packages = join(root, 'node_modules')
const folders = new Set([join(root, 'media', 'words'), packages, realpathSync(packages)])

/** It may read the code that it runs and nothing else, write nothing, and start nothing. */
const isolated = [
  '--permission',
  ...[...folders].map((folder) => `--allow-fs-read=${folder}/`),
  `--allow-fs-read=${join(root, 'package.json')}`,
  `--max-old-space-size=${wordsBounds.heap / megabyte}`,
  '--disable-warning=ExperimentalWarning',
]

/** Bytes that a process holds, where the system says so. */
async function memoryOf(pid: number): Promise<number> {
  const lines = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(lines)?.[1] ?? 0) * 1024
}

function isRead(value: unknown): value is Read {
  const { state, text } = (value ?? {}) as Partial<Read>
  return typeof state === 'string' && typeof text === 'string'
}

async function inChild(file: Readable, kind: WordsKind, bounds: typeof wordsBounds) {
  const child = spawn(
    process.execPath,
    [...isolated, join(root, 'media', 'words', 'child', 'main.ts'), kind],
    // Without any setting of the desk: nothing that is secret is there to be had.
    { env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'ignore'] },
  )
  const stop = () => void child.kill('SIGKILL')
  const ended = new Promise<void>((resolve, reject) => {
    child.on('close', () => resolve())
    child.on('error', reject)
  })
  const deadline = setTimeout(stop, bounds.time)
  const watch = setInterval(() => {
    void memoryOf(child.pid ?? 0).then((held) => held > bounds.memory && stop())
  }, 100)
  const said: Buffer[] = []
  let size = 0
  child.stdout.on('data', (piece: Buffer) => {
    said.push(piece)
    // Of a character no more than six bytes are written.
    if ((size += piece.length) > bounds.characters * 6 + 100) stop()
  })
  try {
    // Only a file that cannot be read is an error of ours; a reader that dies has had its turn.
    let away: unknown
    file.on('error', (error) => (away = error))
    await pipeline(file, child.stdin).catch(() => undefined)
    if (away) stop()
    await ended
    if (away) throw away
  } finally {
    clearTimeout(deadline)
    clearInterval(watch)
    file.destroy()
    stop()
  }
  return Buffer.concat(said).toString()
}

let turn: Promise<unknown> = Promise.resolve()

/**
 * The words of a file, read in a process of its own that can be ended whatever it does. One after the
 * other: nobody waits for it. Throws when the file cannot be had.
 */
export function readWords(
  open: () => Promise<Readable>,
  kind: WordsKind,
  bounds = wordsBounds,
): Promise<FoundWords> {
  const mine = turn.then(async (): Promise<FoundWords> => {
    const said = await inChild(await open(), kind, bounds)
    try {
      const found: unknown = JSON.parse(said)
      if (isRead(found)) return found
    } catch {
      // It was ended before it had its say.
    }
    return { state: 'stopped', text: '' }
  })
  turn = mine.catch(() => undefined)
  return mine
}
