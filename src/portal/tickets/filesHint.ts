import 'server-only'
import { fileSize } from '@/src/ui/format/fileSize'
import { fileLimitsOf, plainFormMax } from '@/media/limits'
import { readAs } from '../viewer'
import { wordKinds } from '../upload/uploadWords'
import { readWords, words } from '../words'

/** The limits for the files of one form, for the eye and for the field that checks them. */
export async function filesHint() {
  const [t, { language }, { asPerson }] = await Promise.all([words('files'), readWords(), readAs()])
  const { groups, perMessage, sizeMax } = await fileLimitsOf(asPerson.req)
  const together = plainFormMax
  const each = Math.min(sizeMax, together)
  const facts = {
    count: perMessage,
    size: fileSize(each, language),
    together: fileSize(together, language),
    kinds: await wordKinds(groups),
  }
  return {
    hint: t(groups.length > 0 ? 'hint' : 'none', facts),
    limits: { each, together, tooLarge: t('tooLarge', facts) },
  }
}
