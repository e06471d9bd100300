import { dictionary } from '@zxcvbn-ts/language-common'

let known: Set<string> | undefined

/** Among the fifty thousand that people use most, and attackers try first. */
export function isCommonPassword(password: string): boolean {
  known ??= new Set(dictionary['passwords-common'].map(String))
  return known.has(password)
}
