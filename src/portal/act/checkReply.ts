import 'server-only'
import { longest, replyShape, wrongIn } from '../form/shapes'
import { words } from '../words'
import { Refused } from './refused'

/** A file alone is a reply as well. */
export async function checkReply(values: { content: string }, hasFiles: boolean) {
  const { content } = wrongIn(replyShape, values)
  if (!content || (content === 'missing' && hasFiles)) return
  const [t, problem] = await Promise.all([words('reply'), words('problem')])
  const facts = { most: longest.content ?? 0, length: values.content.length }
  throw new Refused({ content: content === 'missing' ? t('empty') : problem('tooLong', facts) })
}
