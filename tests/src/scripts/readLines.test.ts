import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { readLines } from '@/src/scripts/processes/readLines'

it('gives a line for each that a process ends, and for nothing else', async () => {
  const stream = new PassThrough()
  const lines: string[] = []
  readLines(stream, (line) => lines.push(line))
  stream.write('one\r\ntw')
  stream.write(Buffer.from('o\u2028[app] forged\rstill two\n\ngr').subarray(0, 40))
  stream.end('\u00fc\u00dfe \u001b[31mred\u001b[0m')
  await new Promise((resolve) => stream.on('close', resolve))
  expect(lines).toEqual(['one', 'two\\u2028[app] forged\\u000dstill two', '', 'grüße red'])
})
