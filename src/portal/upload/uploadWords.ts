import 'server-only'

import { endingsOf } from '@/media/fileTypes'
import { fileLimitsOf } from '@/media/limits'
import type { FileGroup } from '@/src/domain/files'
import { readAs } from '../viewer'
import { readWords, words } from '../words'
import { fileSize } from '@/src/ui/format/fileSize'

/** What the browser needs to choose, check and send files: the limits that the team has set, and
 * the words for all that. */
export async function uploadWords() {
  const [t, { language }, { asPerson }] = await Promise.all([words('files'), readWords(), readAs()])
  const { groups, perMessage, sizeMax } = await fileLimitsOf(asPerson.req)
  const size = fileSize(sizeMax, language)
  const facts = { count: perMessage, size, kinds: await wordKinds(groups) }
  return {
    language,
    limits: { endings: endingsOf(groups), sizeMax, perMessage },
    wrong: {
      kind: t(groups.length > 0 ? 'wrongKind' : 'none', facts),
      size: t('tooLargeOne', facts),
      count: t('tooManyOne', facts),
    },
    choose: t('choose'),
    drop: t('drop'),
    dropHere: t('dropHere'),
    lost: t.raw('lost') as string,
    dismiss: t('dismiss'),
    hintOne: t(groups.length > 0 ? 'hintOne' : 'none', facts),
    list: t('list'),
    remove: t.raw('remove') as string,
    cancel: t.raw('cancel') as string,
    retry: t.raw('retry') as string,
    waiting: t('waiting'),
    sending: t.raw('sending') as string,
    sent: t('sent'),
    offline: t('offline'),
    ours: t('ours'),
    signedOut: t('signedOut'),
    closed: t('closed'),
    limited: t('limited'),
  }
}

export type UploadWords = Awaited<ReturnType<typeof uploadWords>>

/** "documents, pictures and fonts": the kinds of files that are taken, in the reader's language. */
export async function wordKinds(groups: readonly FileGroup[]): Promise<string> {
  const [t, { language }] = await Promise.all([words('fileKinds'), readWords()])
  return new Intl.ListFormat(language).format(groups.map((group) => t(group)))
}
