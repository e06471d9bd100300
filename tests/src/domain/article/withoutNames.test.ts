import { describe, expect, it } from 'vitest'

import { withoutNames } from '@/src/domain/article/withoutNames'

const strip = (text: string) =>
  withoutNames(text, { names: ['Ada Lovelace', 'Sam Okafor'], organizations: ['Acme'] })

describe('a message without names', () => {
  it.each([
    ['a greeting', 'Hello Sam,\n\nThe form is broken.', 'The form is broken.'],
    ['a German greeting', 'Sehr geehrte Frau Lovelace,\nes geht wieder.', 'es geht wieder.'],
    [
      'a closing',
      'It works.\n\nKind regards\nAda Lovelace\nHead of Acme\n+49 89 1234567',
      'It works.',
    ],
    ['a closing in the middle', 'One.\n\nViele Grüße\nSam\n\nPS: Two.', 'One.\n\nPS: Two.'],
    ['a greeting by title', 'Good morning Dr. Sam Okafor!\nIt fails.', 'It fails.'],
    ['a greeting to two', 'Hi Ada and Sam,\nit fails.', 'it fails.'],
    ['a greeting to everybody', 'Hello everyone,\nit fails.', 'it fails.'],
    ['a greeting alone', 'Moin\nEs geht nicht.', 'Es geht nicht.'],
    [
      'a greeting that goes on',
      'Hello, since this morning our shop shows error 500.',
      'Hello, since this morning our shop shows error 500.',
    ],
    [
      'thanks that go on',
      'Thanks for the screenshot. Do this:\nClear the cache.',
      'Thanks for the screenshot. Do this:\nClear the cache.',
    ],
    [
      'advice that begins like a closing',
      'Best clear the cache first.\nThen save.',
      'Best clear the cache first.\nThen save.',
    ],
    [
      'thanks before the end',
      'Thanks!\nClear it.\n\nThen save.',
      'Thanks!\nClear it.\n\nThen save.',
    ],
    ['thanks and no more before', 'Thanks!\nClear it.', 'Thanks!\nClear it.'],
    ['a greeting as a closing', 'Es geht.\n\nGruß\nSam Okafor', 'Es geht.'],
    ['a closing with a name', 'It works.\nThanks, Sam', 'It works.'],
    ['a closing of its own sentence', 'It works.\n\nBest regards.', 'It works.'],
    ['words that begin like a closing', 'Es geht.\nGrüßen', 'Es geht.\nGrüßen'],
    ['a full name', 'Ask Ada Lovelace first.', 'Ask [name] first.'],
    ['a first name', 'As Ada’s mail said, ada is a word.', 'As [name] mail said, ada is a word.'],
    ['a name inside a word', 'Sample and Adaptation stay.', 'Sample and Adaptation stay.'],
    ['the organization', 'The acme shop is down.', 'The [company] shop is down.'],
    ['a mail address', 'Write to ada.l+x@acme.example now', 'Write to [email] now'],
    ['a web address', 'See https://shop.acme.example/a?b=c.', 'See [address]'],
    ['a bare address', 'Open shop.acme.example/cart and look.', 'Open [address] and look.'],
    ['an address of a machine', 'From 192.168.0.14 it works.', 'From [address] it works.'],
    ['a telephone number', 'Call (089) 123 45-67 please.', 'Call ([number] please.'],
    ['a picture', 'Look: ![screen](/api/x.png) here.', 'Look:  here.'],
    ['the words of a link', 'Use [the cache tool](https://x.example).', 'Use the cache tool.'],
    ['a version stays', 'Update to 4.12.1 in 2026.', 'Update to 4.12.1 in 2026.'],
    ['steps stay', '1. Open **Forms**\n2. Save', '1. Open **Forms**\n2. Save'],
    ['signs that mean something to patterns', 'a (b) [c] $d ^e', 'a (b) [c] $d ^e'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(strip(text)).toBe(expected)
  })

  it('takes a text without anybody as it is', () => {
    expect(withoutNames('Words.', { names: [], organizations: [] })).toBe('Words.')
  })

  it('is quick with a hostile text', () => {
    const begun = performance.now()
    strip(`${'a.'.repeat(9_000)}@${'+1 '.repeat(600)}`)
    strip('hello '.repeat(3_000))
    strip(`Hello${' Ada'.repeat(3_000)}?`)
    strip(`Thanks${' Ada'.repeat(3_000)}?`)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})
