import { randomUUID } from 'node:crypto'
import { sendReply } from '@/src/app/(portal)/(desk)/tickets/[number]/actions'
import { contentMax } from '@/src/domain/limits'
import type { TicketStatus } from '@/src/domain/ticketStatus'
import { ActionForm } from '../form/ActionForm'
import { FilesField } from '../form/FilesField'
import { ReplyButton } from '../form/ReplyButton'
import { TextAreaField } from '../form/TextAreaField'
import { Card } from '../ui/Card'
import { words } from '../words'
import { filesHint } from './filesHint'

type Props = { ticket: { number: number; status: TicketStatus }; sent?: string }

/** The reply box. `sent` is the reply sent last: a new one empties the box, a refresh does not. */
export async function ReplyForm({ ticket: { number, status }, sent }: Props) {
  const t = await words('reply')
  const hint =
    status === 'closed' ? t('closedHint') : status === 'resolved' ? t('resolvedHint') : undefined
  return (
    <Card className="p-4">
      <h2 className="mb-3 font-semibold">{t('title')}</h2>
      <ActionForm key={sent} action={sendReply} onceKey={randomUUID()} className="space-y-4">
        <input type="hidden" name="number" value={number} />
        <TextAreaField
          name="content"
          label={t('label')}
          hint={[hint, t('hint')].filter(Boolean).join(' ')}
          maxLength={contentMax}
          aria-keyshortcuts="r"
          data-reply
          required
        />
        <FilesField name="files" label={t('files')} {...await filesHint()} />
        <ReplyButton
          isClosed={status === 'closed'}
          send={t('send')}
          reopenAndSend={t('reopenAndSend')}
          whilePending={t('sending')}
        />
      </ActionForm>
    </Card>
  )
}
