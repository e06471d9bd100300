import { expect, it } from 'vitest'
import {
  composedOf,
  dueBy,
  isBusy,
  isInThread,
  nextDue,
  outbox,
  unconfirmed,
  unshown,
  type Letter,
} from '@/src/ui/compose/outbox'
import { problemOf } from '@/src/ui/compose/problemOf'
import { newUpload } from '@/src/ui/compose/Upload'

const letter = (more: Partial<Letter> = {}): Letter => ({
  key: 'a',
  content: 'Words',
  at: '2026-01-01T00:00:00.000Z',
  state: 'sending',
  uploads: [],
  ...more,
})
const upload = (more = {}) => ({ ...newUpload(new File(['x'], 'x.txt')), key: 'f', ...more })

it('[3.1d] takes a letter from sending to sent or failed, and touches no other', () => {
  const other = letter({ key: 'b' })
  const added = outbox([other], { do: 'add', letters: [letter()] })
  expect(added.map(({ key }) => key)).toEqual(['b', 'a'])
  const failed = outbox(added, {
    do: 'change',
    key: 'a',
    to: { state: 'failed', problem: 'offline' },
  })
  expect(failed[1]).toMatchObject({ state: 'failed', content: 'Words' })
  expect(failed[0]).toBe(other)
  expect(outbox(failed, { do: 'drop', key: 'a' })).toEqual([other])
})

it('[3.1e] tells each file by itself', () => {
  const before = [letter({ state: 'sent', uploads: [upload(), upload({ key: 'g' })] })]
  const step = { do: 'upload', key: 'a', upload: 'g', to: { state: 'failed' } } as const
  expect(outbox(before, step)[0]?.uploads.map(({ state }) => state)).toEqual(['waiting', 'failed'])
  const left = outbox(before, { do: 'cancel', key: 'a', upload: 'f' })[0]?.uploads
  expect(left?.map(({ key }) => key)).toEqual(['g'])
})

it('[3.1d] keeps words until an answer confirms them, and shows them until the thread does', () => {
  const sending = letter()
  const failed = letter({ key: 'b', state: 'failed' })
  const sent = letter({ key: 'c', state: 'sent', id: 'm1' })
  const withFile = letter({ key: 'd', state: 'sent', id: 'm2', uploads: [upload()] })
  const all = [sending, failed, sent, withFile]
  expect(unconfirmed(all).map(({ key }) => key)).toEqual(['a', 'b', 'd'])
  expect(unshown(all, new Set()).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd'])
  expect(unshown(all, new Set(['m1', 'm2'])).map(({ key }) => key)).toEqual(['a', 'b', 'd'])
  expect(isBusy([failed, sent])).toBe(false)
  expect(isBusy([sending])).toBe(true)
  expect(isBusy([withFile])).toBe(true)
})

it('keeps what is left of a letter, with its files by their keys', () => {
  const all = [
    letter({ uploads: [upload(), upload({ key: 'g', state: 'failed', problem: 'refused' })] }),
    letter({ key: 'b', state: 'sent', id: 'm1', uploads: [upload({ state: 'sent' })] }),
    letter({ key: 'c', content: '', state: 'sent', isRequest: true, uploads: [upload()] }),
    letter({ key: 'd', state: 'sent', id: 'm2', uploads: [upload({ state: 'failed' })] }),
  ]
  const { content, at } = letter()
  const files = [{ key: 'f', name: 'x.txt' }]
  expect(unconfirmed(all)).toEqual([
    { key: 'a', content, at, files },
    { key: 'c', content: '', at, isRequest: true, files },
    { key: 'd', content, at, id: 'm2', files },
  ])
})

it('keeps who may read a letter and what it asks of its ticket, and says nothing that was not said', () => {
  const asked = letter({ state: 'failed', isInternal: true, status: 'waiting' })
  expect(unconfirmed([asked])).toMatchObject([{ isInternal: true, status: 'waiting' }])
  expect(composedOf({ content: 'a', isInternal: false, status: undefined, reopen: false })).toEqual(
    {
      content: 'a',
    },
  )
  expect(composedOf({ content: 'a', reopen: true })).toEqual({ content: 'a', reopen: true })
})

it('goes on showing a letter whose file was lost, and asks before leaving only what moves', () => {
  const sent = letter({ state: 'sent', id: 'm1' })
  expect(unshown([sent], new Set(['m1']))).toEqual([])
  expect(unshown([{ ...sent, lost: ['a.png'] }], new Set(['m1']))).toHaveLength(1)
  expect(isInThread({ ...sent, id: undefined, isRequest: true }, new Set())).toBe(true)
  expect(isInThread(sent, new Set())).toBe(false)
  const of = (more: object) => [letter({ state: 'sent', uploads: [upload(more)] })]
  expect(isBusy(of({ state: 'sending' }))).toBe(true)
  expect(isBusy(of({ state: 'failed' }))).toBe(false)
})

const error = (data: object) => JSON.stringify({ errors: [{ message: 'In words.', ...data }] })

it.each([
  [0, '', { problem: 'offline' }],
  [401, error({}), { problem: 'signedOut' }],
  [404, error({}), { problem: 'gone' }],
  [409, error({ code: 'ticket_closed' }), { problem: 'closed' }],
  [409, error({ code: 'ticket_closed_for_files' }), { problem: 'closed' }],
  [409, error({ code: 'reopen_too_late' }), { problem: 'tooLate' }],
  [409, error({ code: 'changed_meanwhile' }), { problem: 'refused', message: 'In words.' }],
  [429, error({}), { problem: 'limited' }],
  [400, error({ field: 'file' }), { problem: 'refused', message: 'In words.' }],
  [413, '<html>', { problem: 'ours' }],
  [500, error({}), { problem: 'ours' }],
  [502, 'Bad gateway', { problem: 'ours' }],
])('[3.1d] reads an answer of %d as %j', (status, body, problem) => {
  expect(problemOf(status, body)).toEqual(problem)
})

it('waits until it is due, is kept meanwhile, and goes out from a page that is left', () => {
  const due = '2026-01-01T00:00:10.000Z'
  const at = Date.parse(due)
  const waiting = letter({ state: 'waiting', due })
  const later = letter({ key: 'b', state: 'waiting', due: '2026-01-01T00:00:20.000Z' })
  expect(nextDue([letter(), later, waiting])).toBe(at)
  expect(nextDue([letter({ due })])).toBeNull()
  expect(dueBy([waiting, later], at - 1)).toEqual([])
  expect(dueBy([waiting, later, letter({ key: 'c', due })], at)).toEqual([waiting])
  expect(unconfirmed([waiting])).toMatchObject([{ key: 'a', due }])
  expect(unconfirmed([letter({ due })])[0]).not.toHaveProperty('due')
  // Words go out with the page; a file would not.
  expect(isBusy([waiting])).toBe(false)
  expect(isBusy([{ ...waiting, uploads: [upload()] }])).toBe(true)
})

it('is always the same to the desk, whatever it asks of its ticket', () => {
  const asks = {
    priority: 'high',
    assignTo: null,
    category: 'c',
    after: 'm',
    cannedReply: 'r',
  } as const
  const composed = { content: 'Words', ...asks }
  expect(composedOf(composed)).toEqual(composed)
  expect(composedOf({ content: 'Words', assignTo: undefined, status: undefined })).toEqual({
    content: 'Words',
  })
})
