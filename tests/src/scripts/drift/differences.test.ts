import { expect, test } from 'vitest'

import { differences } from '@/src/scripts/drift/differences'

const url = { type: 'varchar', notNull: false }
const table = { columns: { url }, indexes: {} }

test.each([
  ['the same', table, structuredClone(table), []],
  ['another order', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ['one more', table, { ...table, columns: { url, name: url } }, ['columns.name']],
  ['one less', table, { ...table, columns: {} }, ['columns.url']],
  ['a new name', table, { ...table, columns: { link: url } }, ['columns.url', 'columns.link']],
  ['a new type', { type: 'text' }, { type: 'uuid' }, ['type']],
  ['nothing at all yet', {}, table, ['columns', 'indexes']],
  ['a list', { values: ['a', 'b'] }, { values: ['a', 'c'] }, ['values.1']],
  ['a tree in place of a value', { on: null }, { on: {} }, ['on']],
])('%s', (_, before, after, expected) => {
  expect(differences(before, after)).toEqual(expected)
})
