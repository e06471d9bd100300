import { randomUUID } from 'node:crypto'
import { sendReply } from '@/src/app/(portal)/(desk)/tickets/[number]/actions'
import type { TicketStatus } from '@/src/domain/ticket/status'
import { markdownWords } from '../markdown/markdownWords'
import { paths } from '../paths'
import { ReplyDesk } from '../reply/ReplyDesk'
import { replyWords } from '../reply/replyWords'
import { uploadWords } from '../upload/uploadWords'
import { words } from '../words'
import { filesHint } from './filesHint'

type Props = {
  ticket: { id: string; number: number; status: TicketStatus }
  viewer: { id: string; name: string }
  thread: readonly string[]
  sent?: string
}

/** The reply box. `sent` is the reply sent last: a new one empties the box, a refresh does not. */
export async function ReplyForm({ ticket, viewer, thread, sent }: Props) {
  const { id, number, status } = ticket
  const [t, forReply, forUpload, markdown, hint] = await Promise.all([
    words('reply'),
    replyWords(),
    uploadWords(),
    markdownWords(),
    filesHint(),
  ])
  const about =
    status === 'closed' ? t('closedHint') : status === 'resolved' ? t('resolvedHint') : undefined
  return (
    <ReplyDesk
      key={sent}
      ticket={{ id, number, isClosed: status === 'closed' }}
      viewer={{ id: viewer.id, name: viewer.name }}
      thread={thread}
      words={forReply}
      uploadWords={forUpload}
      links={{
        signIn: paths.signIn({ next: paths.ticket(number) }),
        followUp: paths.newTicket({ after: String(number) }),
      }}
      form={{
        title: t('title'),
        action: sendReply,
        onceKey: randomUUID(),
        number,
        label: t('label'),
        hint: [about, t('hint')].filter(Boolean).join(' '),
        files: { label: t('files'), ...hint },
        markdown,
      }}
    />
  )
}
