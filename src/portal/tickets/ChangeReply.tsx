import { editReply, withdrawReply } from '@/src/app/(portal)/(desk)/tickets/[number]/actions'
import { contentMax } from '@/src/domain/limits'
import { ActionForm } from '../form/ActionForm'
import { SubmitButton } from '../form/SubmitButton'
import { TextAreaField } from '../form/TextAreaField'
import { useWords } from '../useWords'

type Props = {
  number: number
  message: { id: string; content: string }
  /** Somebody has answered: whoever has begun to change it is told so, nobody else may begin. */
  isAnswered: boolean
}

/** Below one's own reply while it may still be put right. */
export function ChangeReply({ number, message, isAnswered }: Props) {
  const t = useWords('change')
  const fields = (
    <>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="message" value={message.id} />
    </>
  )
  return (
    <details open={isAnswered || undefined} className="mt-3 text-sm print:hidden">
      <summary
        hidden={isAnswered}
        className="inline-flex min-h-11 items-center text-accent underline-offset-2 hover:underline md:min-h-8"
      >
        {t('reply')}
      </summary>
      <div className="space-y-3">
        <ActionForm action={editReply} isOver={isAnswered} className="space-y-3">
          {fields}
          <TextAreaField
            name="edited"
            label={t('replyLabel')}
            hint={t('replyHint')}
            defaultValue={message.content}
            maxLength={contentMax}
          />
          <SubmitButton look="secondary" whilePending={t('saving')}>
            {t('saveReply')}
          </SubmitButton>
        </ActionForm>
        <ActionForm action={withdrawReply} isOver={isAnswered}>
          {fields}
          <SubmitButton look="secondary" whilePending={t('withdrawing')}>
            {t('withdraw')}
          </SubmitButton>
        </ActionForm>
      </div>
    </details>
  )
}
