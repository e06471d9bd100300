import { describe, expect, it } from 'vitest'
import { filled, firstGap, unknownVariables } from '@/src/domain/cannedReply/variables'

const facts = {
  client: 'Ada Lovelace',
  number: 12,
  subject: 'The shop is slow',
  category: 'Technical Issue',
  project: null,
  organization: 'Acme',
  agent: 'Sam Okafor',
  desk: null,
}

describe('filled', () => {
  it.each([
    ['Hello {{client.firstName}},', 'Hello Ada,', []],
    ['{{ Client.Name }} of {{organization.name}}', 'Ada Lovelace of Acme', []],
    ['#{{ticket.number}}: {{ticket.subject}}', '#12: The shop is slow', []],
    ['{{agent.name}}, {{agent.firstName}}', 'Sam Okafor, Sam', []],
    ['About {{ticket.project}}', 'About {{ticket.project}}', ['ticket.project']],
    ['{{desk.name}} {{ desk.name }}', '{{desk.name}} {{desk.name}}', ['desk.name']],
    ['{{nothing.known}} stays', '{{nothing.known}} stays', []],
    ['{{constructor}}', '{{constructor}}', []],
    ['no places { } {{', 'no places { } {{', []],
  ])('%s', (text, said, left) => {
    expect(filled(text, facts)).toEqual({ text: said, left })
  })

  it('reads what a name or a subject says once, as it stands', () => {
    const subject = '{{agent.name}} and $& and {{client.name}}'
    expect(filled('{{ticket.subject}}', { ...facts, subject }).text).toBe(subject)
  })
})

it.each([
  ['Hello {{client.firstName}}', []],
  ['{{client.frist}} {{client.frist}} {{x}}', ['client.frist', 'x']],
  ['{{}}', ['']],
  ['{{toString}}', ['toString']],
  ['`{{ product.name }}` is theirs', []],
])('names what it does not know in %s', (text, unknown) => {
  expect(unknownVariables(text)).toEqual(unknown)
})

it.each([
  ['Hello {{client.name}}, x', { name: 'client.name', start: 6, end: 21 }],
  ['`{{client.name}}` as code, {{desk.name}}', { name: 'desk.name', start: 27, end: 40 }],
  ['```\n{{client.name}}\n```', null],
  ['{{ product.name }} is the template’s', null],
  ['all filled', null],
])('finds the first gap of %j', (text, gap) => {
  expect(firstGap(text)).toEqual(gap)
})
