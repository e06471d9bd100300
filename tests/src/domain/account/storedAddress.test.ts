import { expect, it } from 'vitest'
import { storedAddress } from '@/src/domain/account/storedAddress'

it.each([
  ['Ada@Acme.Example ', 'ada@acme.example'],
  ['info@müller.example', 'info@xn--mller-kva.example'],
  ['info@MÜLLER.example', 'info@xn--mller-kva.example'],
  // The same letters, written another way.
  ['info@mu\u0308ller.example', 'info@xn--mller-kva.example'],
  ['info@xn--mller-kva.example', 'info@xn--mller-kva.example'],
  ['ada@例え.テスト', 'ada@xn--r8jz45g.xn--zckzah'],
  ['no address', 'no address'],
  ['@müller.example', '@müller.example'],
  ['a@mü/../x', 'a@mü/../x'],
])('%s is %s', (typed, stored) => {
  expect(storedAddress(typed)).toBe(stored)
})
