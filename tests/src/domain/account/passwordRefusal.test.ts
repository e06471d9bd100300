import { describe, expect, it } from 'vitest'
import { isCommonPassword } from '@/src/session/commonPasswords'
import { passwordRefusal } from '@/src/domain/account/passwords'

describe('a new password', () => {
  it.each([
    ['seven77', 'tooShort'],
    ['😀😀😀😀😀😀😀', 'tooShort'],
    ['x'.repeat(257), 'tooLong'],
    ['password', 'common'],
    ['PassWord123', 'common'],
    ['qwertyuiop', 'common'],
    [' iloveyou ', 'common'],
    ['ada.byron@acme.example', 'address'],
    ['Ada.Byron', 'address'],
    ['norybada', null],
    ['eight ok', null],
    // Four letters, each with its dots as a character of its own.
    ['u\u0308u\u0308u\u0308u\u0308', 'tooShort'],
    ['a'.repeat(63) + 'b', null],
    ['Grün & Blau 7', null],
    ['desk-demo-2026', null],
  ])('%s: %s', (password, reason) => {
    expect(passwordRefusal(password, 'ada.byron@acme.example', isCommonPassword)).toBe(reason)
  })

  it('is compared with the address and the common ones in one form', () => {
    const isCommon = (word: string) => word === 'br\u00fcckenbau'
    expect(passwordRefusal('j\u00fcrgen77', 'ju\u0308rgen77@acme.example', isCommon)).toBe(
      'address',
    )
    expect(passwordRefusal('Bru\u0308ckenbau', 'ada@acme.example', isCommon)).toBe('common')
  })
})
