import { expect, it } from 'vitest'

import { accountAddress } from '@/src/domain/account/accountAddress'

it.each([
  ['ada@acme.example', 'ada@acme.example'],
  ['  Ada@ACME.example ', 'ada@acme.example'],
  ['info@müller.example', 'info@xn--mller-kva.example'],
  ['Info@MÜLLER.example', 'info@xn--mller-kva.example'],
  // The same letter, written as two.
  ['info@mu\u0308ller.example', 'info@xn--mller-kva.example'],
  ['info@xn--mller-kva.example', 'info@xn--mller-kva.example'],
  ['a@例え.example', 'a@xn--r8jz45g.example'],
  // No domains: they stay what they are, and are refused where an account is made.
  ['jörg@acme.example', 'jörg@acme.example'],
  ['a@müller.example/x', 'a@müller.example/x'],
  ['a@b@müller.example', 'a@b@müller.example'],
  ['a b@müller.example', 'a b@müller.example'],
  ['@müller.example', '@müller.example'],
  ['müller.example', 'müller.example'],
  ['', ''],
])('%j is known as %j', (typed, known) => {
  expect(accountAddress(typed)).toBe(known)
  expect(accountAddress(known)).toBe(known)
})
