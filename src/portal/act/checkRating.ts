import 'server-only'
import { ratingCommentMax } from '@/src/domain/limits'
import { words } from '../words'
import { Refused } from './refused'

export async function checkRating({ score, comment }: { score: string; comment: string }) {
  const [t, problem] = await Promise.all([words('rating'), words('problem')])
  if (!/^[1-5]$/.test(score)) throw new Refused({ score: t('missing') })
  const length = comment.length
  if (length > ratingCommentMax) {
    throw new Refused({ comment: problem('tooLong', { most: ratingCommentMax, length }) })
  }
}
