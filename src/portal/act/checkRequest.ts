import 'server-only'
import { contentMax, subjectMax } from '@/src/domain/limits'
import { words } from '../words'
import { Refused } from './refused'

type Typed = { subject: string; category: string; description: string }

/** What a request needs, said at its field in the reader's language before anything is tried. The
 * collection has the last word on all of it. */
export async function checkRequest({ subject, category, description }: Typed) {
  const [t, problem] = await Promise.all([words('create'), words('problem')])
  const tooLong = (text: string, most: number) =>
    text.length > most && problem('tooLong', { most, length: text.length })
  const errors = {
    subject: subject ? tooLong(subject, subjectMax) : t('subjectMissing'),
    category: !category && t('categoryMissing'),
    description: description ? tooLong(description, contentMax) : t('descriptionMissing'),
  }
  const wrong = Object.entries(errors).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  if (wrong.length > 0) throw new Refused(Object.fromEntries(wrong))
}
