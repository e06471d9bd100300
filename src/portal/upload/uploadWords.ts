import 'server-only'
import { fileTypes } from '@/media/fileTypes'
import { fileSizeMax, filesPerMessageMax } from '@/media/limits'
import { fileSize } from '@/src/fileSize'
import { readWords, words } from '../words'

/** What the browser needs to choose, check and send files: limits, and the words for all that. */
export async function uploadWords() {
  const [t, { language }] = await Promise.all([words('files'), readWords()])
  const count = filesPerMessageMax
  const size = fileSize(fileSizeMax, language)
  return {
    language,
    endings: Object.keys(fileTypes),
    size: fileSizeMax,
    count,
    choose: t('choose'),
    drop: t('drop'),
    hintOne: t('hintOne', { count, size }),
    list: t('list'),
    remove: t.raw('remove') as string,
    cancel: t.raw('cancel') as string,
    retry: t.raw('retry') as string,
    waiting: t('waiting'),
    sending: t.raw('sending') as string,
    sent: t('sent'),
    tooLarge: t('tooLargeOne', { size }),
    wrongKind: t('wrongKind'),
    tooMany: t('tooManyOne', { count }),
    offline: t('offline'),
    ours: t('ours'),
    signedOut: t('signedOut'),
    closed: t('closed'),
    limited: t('limited'),
  }
}

export type UploadWords = Awaited<ReturnType<typeof uploadWords>>
