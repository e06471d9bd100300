import { expect, it } from 'vitest'

import { oneByOne } from '@/hooks/people/oneByOne'

/** Work that ends when it is told to, and how much of it goes on. */
function works() {
  const open: { name: string; end: () => void; fail: () => void }[] = []
  const done: string[] = []
  const begin = (key: string, name: string) =>
    oneByOne(key, () =>
      new Promise<void>((resolve, reject) => {
        open.push({ name, end: resolve, fail: () => reject(new Error(name)) })
      }).finally(() => {
        open.splice(
          open.findIndex((each) => each.name === name),
          1,
        )
        done.push(name)
      }),
    )
  return { open, done, begin }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

it('those of one key go one after the other, in the order in which they came', async () => {
  const { open, done, begin } = works()
  const all = ['a', 'b', 'c'].map((name) => begin('one key', name))
  for (const name of ['a', 'b', 'c']) {
    await settled()
    expect(open.map((each) => each.name)).toEqual([name])
    open[0]!.end()
  }
  await Promise.all(all)
  expect(done).toEqual(['a', 'b', 'c'])
})

it('one that fails lets the next in', async () => {
  const { open, begin } = works()
  const failing = begin('a key', 'fails')
  const next = begin('a key', 'next')
  await settled()
  open[0]!.fail()
  await expect(failing).rejects.toThrow('fails')
  await settled()
  open[0]!.end()
  await next
})

it('of all keys no more than four go on at once, and none is forgotten', async () => {
  const { open, done, begin } = works()
  const names = Array.from({ length: 30 }, (_, at) => `of key ${at}`)
  const all = names.map((name) => begin(name, name))
  while (done.length < names.length) {
    await settled()
    expect(open.length).toBeLessThanOrEqual(4)
    expect(open.length).toBeGreaterThan(0)
    open[0]!.end()
    await settled()
  }
  await Promise.all(all)
  expect(done.toSorted()).toEqual(names.toSorted())
})
