import 'server-only'
import { contentMax } from '@/src/domain/limits'
import { words } from '../words'

/** The words that the browser needs for a reply on its way. */
export async function replyWords() {
  const [t, ticket, problem] = await Promise.all([
    words('reply'),
    words('ticket'),
    words('problem'),
  ])
  return {
    send: t('send'),
    reopenAndSend: t('reopenAndSend'),
    sending: t('sending'),
    sent: t('sent'),
    you: ticket('you'),
    retry: t('retry'),
    edit: t('edit'),
    notSent: t('notSent'),
    signIn: t('signIn'),
    followUp: ticket('followUp'),
    missing: t('empty'),
    tooLong: problem.raw('tooLong') as string,
    asFile: t('asFile'),
    fileName: t('fileName'),
    problems: {
      offline: t('offline'),
      ours: t('ours'),
      signedOut: t('signedOut'),
      closed: t('closedMeanwhile'),
      tooLate: t('tooLate'),
      gone: t('gone'),
      limited: t('limited'),
      refused: t('refused'),
    },
    most: contentMax,
  }
}

export type ReplyWords = Awaited<ReturnType<typeof replyWords>>
