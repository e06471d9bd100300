import { isCommonPassword } from '@/src/session/commonPasswords'
import {
  normalizePassword,
  passwordLeast,
  passwordMost,
  passwordRefusal,
  type PasswordRefusal,
} from '@/src/domain/account/passwords'
import 'server-only'
import { ratingCommentMax } from '@/src/domain/limits'
import { words } from '../words'
import { Refused } from './refused'
import { longest, replyShape, wrongIn, requestShape } from '../form/schemas'

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

export async function checkRating({ score, comment }: { score: string; comment: string }) {
  const [t, problem] = await Promise.all([words('rating'), words('problem')])
  if (!/^[1-5]$/.test(score)) throw new Refused({ score: t('missing') })
  const length = comment.length
  if (length > ratingCommentMax) {
    throw new Refused({ comment: problem('tooLong', { most: ratingCommentMax, length }) })
  }
}

/** A file alone is a reply as well. */
export async function checkReply(typed: string, hasFiles: boolean, field = 'content') {
  const { content } = wrongIn(replyShape, { content: typed })
  if (!content || (content === 'missing' && hasFiles)) return
  const [t, problem] = await Promise.all([words('reply'), words('problem')])
  const facts = { most: longest.content ?? 0, length: typed.length }
  throw new Refused({ [field]: content === 'missing' ? t('empty') : problem('tooLong', facts) })
}

/** The subject once more, when it is put right afterwards. */
export async function checkSubject(values: { subject: string; category: string }) {
  await checkRequest({ ...values, description: 'as it was' })
}

type Typed = { subject: string; category: string; description: string }

/** What a request needs, said at its field in the reader's language before anything is tried. The
 * collection has the last word on all of it. */
export async function checkRequest(values: Typed) {
  const wrong = Object.entries(wrongIn(requestShape, values)) as [keyof Typed, string][]
  if (wrong.length === 0) return
  const [t, problem] = await Promise.all([words('create'), words('problem')])
  const wordsFor = ([name, kind]: (typeof wrong)[number]) => [
    name,
    kind === 'tooLong'
      ? problem('tooLong', { most: longest[name] ?? 0, length: values[name].length })
      : t(`${name}Missing`),
  ]
  throw new Refused(Object.fromEntries(wrong.map(wordsFor)))
}
