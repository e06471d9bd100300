import type { Readable } from 'node:stream'
import { printable } from '@/src/log/printable'

const lineMax = 64 * 1024

/** Gives each line that a process says, with nothing in it that would begin another one. */
export function readLines(stream: Readable, onLine: (line: string) => unknown): void {
  let rest = ''
  const tell = (line: string) => onLine(printable(line.replace(/\r$/, '')))
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = (lines.pop() ?? '').slice(0, lineMax)
    lines.forEach(tell)
  })
  stream.on('end', () => {
    if (rest) tell(rest)
  })
}
