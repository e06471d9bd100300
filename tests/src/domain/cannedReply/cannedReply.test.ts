import { expect, it } from 'vitest'
import { cannedReplyRefusal, changesOf, textsFor } from '@/src/domain/cannedReply/cannedReply'

it.each([
  ['a text', { content: 'Words.' }, null],
  ['a German text alone', { contentGerman: 'Worte.' }, null],
  ['none', {}, ['content', 'text_empty']],
  ['two that are empty', { content: '', contentGerman: null }, ['content', 'text_empty']],
  ['an unknown variable', { content: '{{client.nmae}}' }, ['content', 'variable_unknown']],
  [
    'one in German',
    { content: 'Words.', contentGerman: '{{kunde}}' },
    ['contentGerman', 'variable_unknown'],
  ],
  ['nobody named', { content: 'Words.', assignment: 'person' }, ['assignedTo', 'id_missing']],
  ['somebody', { content: 'Words.', assignment: 'person', assignedTo: 'kim' }, null],
])('saves or refuses %s', (_, reply, expected) => {
  const wrong = cannedReplyRefusal(reply)
  expect(wrong && [wrong.field, wrong.refusal.code]).toEqual(expected)
})

const facts = {
  ...{ client: 'Ada', number: 1, subject: 'x', category: null, project: null },
  ...{ organization: null, agent: null, desk: null },
}

it.each([
  ['de', { content: 'Hello', contentGerman: 'Hallo' }, ['de', 'en']],
  ['en', { content: 'Hello', contentGerman: 'Hallo' }, ['en', 'de']],
  [null, { content: 'Hello', contentGerman: 'Hallo' }, ['en', 'de']],
  ['de', { content: 'Hello' }, ['en']],
  ['en', { contentGerman: 'Hallo' }, ['de']],
])('offers a client who reads %s first what is theirs', (language, reply, languages) => {
  expect(textsFor(reply, language, facts).map((text) => text.language)).toEqual(languages)
})

it.each([
  [{}, {}],
  [{ status: 'waiting', priority: null }, { status: 'waiting' }],
  [{ assignment: 'me', assignedTo: 'kim' }, { assignedTo: 'sam' }],
  [{ assignment: 'nobody' }, { assignedTo: null }],
  [{ assignment: 'person', assignedTo: 'kim' }, { assignedTo: 'kim' }],
  [{ assignment: 'person', assignedTo: null }, {}],
  [
    { assignedTo: 'kim', category: 'c', priority: 'high' },
    { category: 'c', priority: 'high' },
  ],
] as const)('does what %j says', (macro, changes) => {
  expect(changesOf(macro, 'sam')).toEqual(changes)
})
