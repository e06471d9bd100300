/**
 * One form for passwords that look the same: some keyboards write "ü" as one character, others as
 * two. NFC, as RFC 8265 has it for passwords; NFKC would take different passwords for equal.
 */
export const normalizePassword = (password: string): string => password.normalize('NFC')

/** Characters. Longer ones are refused, because nobody types them. */
export const passwordLeast = 8
export const passwordMost = 256

export type PasswordRefusal = 'tooShort' | 'tooLong' | 'common' | 'address'

/** Why this password cannot be taken; null when it can. `isCommon` knows what everybody tries. */
export function passwordRefusal(
  typed: string,
  email: string,
  isCommon: (password: string) => boolean,
): PasswordRefusal | null {
  const password = normalizePassword(typed)
  const length = [...password].length
  if (length < passwordLeast) return 'tooShort'
  if (length > passwordMost) return 'tooLong'
  const plain = password.trim().toLowerCase()
  const address = normalizePassword(email).trim().toLowerCase()
  const [name = ''] = address.split('@')
  if (plain === address || plain === name || plain === [...name].reverse().join('')) {
    return 'address'
  }
  return isCommon(plain) ? 'common' : null
}
