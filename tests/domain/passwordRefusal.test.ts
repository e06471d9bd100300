import { describe, expect, it } from 'vitest'

import { isCommonPassword } from '@/src/commonPasswords'
import { passwordRefusal } from '@/src/domain/passwordRefusal'

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
    ['a'.repeat(63) + 'b', null],
    ['Grün & Blau 7', null],
    ['desk-demo-2026', null],
  ])('%s: %s', (password, reason) => {
    expect(passwordRefusal(password, 'ada.byron@acme.example', isCommonPassword)).toBe(reason)
  })
})
