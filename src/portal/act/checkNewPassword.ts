import { isCommonPassword } from '@/src/commonPasswords'
import { normalizePassword } from '@/src/domain/normalizePassword'
import {
  passwordLeast,
  passwordMost,
  passwordRefusal,
  type PasswordRefusal,
} from '@/src/domain/passwordRefusal'

type Words = (key: PasswordRefusal | 'differ', values: { least: number; most: number }) => string

/** The words for each field that cannot be taken, in the language of the page. */
export function checkNewPassword(
  { password, repeat, email = '' }: { password: string; repeat: string; email?: string },
  t: Words,
): Record<string, string> {
  const bounds = { least: passwordLeast, most: passwordMost }
  const reason = passwordRefusal(password, email, isCommonPassword)
  if (reason) return { password: t(reason, bounds) }
  const isSame = normalizePassword(password) === normalizePassword(repeat)
  return isSame ? {} : { repeat: t('differ', bounds) }
}
