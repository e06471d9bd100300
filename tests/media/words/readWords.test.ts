import { Readable } from 'node:stream'
import { expect, it } from 'vitest'

import { wordsBounds } from '@/media/words/bounds'
import { readWords } from '@/media/words/readWords'
import { bombDocx, wordedPdf } from '../corpus/worded'

const of = (bytes: Buffer) => async () => Readable.from([bytes])

it('reads in a process of its own', async () => {
  const found = await readWords(of(wordedPdf([['The numbat']])), 'pdf')
  expect(found).toEqual({ state: 'read', text: 'The numbat' })
})

it('ends what takes too long, and goes on with the next', async () => {
  const late = readWords(of(wordedPdf([['Late']])), 'pdf', { ...wordsBounds, time: 1 })
  const next = readWords(of(Buffer.from('In time')), 'text')
  expect(await late).toEqual({ state: 'stopped', text: '' })
  expect(await next).toEqual({ state: 'read', text: 'In time' })
})

it('ends what takes too much', async () => {
  const bounds = { ...wordsBounds, memory: 8 * 1024 * 1024 }
  // So small that every process has more; that it is looked at shows on Linux alone.
  const found = await readWords(of(bombDocx(48)), 'office', bounds)
  if (process.platform === 'linux') expect(found.state).toBe('stopped')
})

it('says when the file itself cannot be had', async () => {
  const broken = new Readable({
    read() {
      this.destroy(new Error('The store is away.'))
    },
  })
  await expect(readWords(async () => broken, 'text')).rejects.toThrow('The store is away.')
  await expect(
    readWords(() => Promise.reject(new Error('Nor is there a file.')), 'text'),
  ).rejects.toThrow('Nor is there')
})
