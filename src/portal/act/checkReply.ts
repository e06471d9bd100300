import 'server-only'
import { contentMax } from '@/src/domain/limits'
import { words } from '../words'
import { Refused } from './refused'

export async function checkReply({ content }: { content: string }) {
  const [t, problem] = await Promise.all([words('reply'), words('problem')])
  if (!content) throw new Refused({ content: t('empty') })
  if (content.length > contentMax) {
    const length = content.length
    throw new Refused({ content: problem('tooLong', { most: contentMax, length }) })
  }
}
