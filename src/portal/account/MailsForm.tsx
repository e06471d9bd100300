import { saveMails } from '@/src/app/(portal)/(desk)/account/actions'
import { digestRhythms } from '@/src/domain/mail/choices'
import type { Client } from '@/src/payload-types'
import { ActionForm } from '../form/ActionForm'
import { SelectField } from '../form/SelectField'
import { SubmitButton } from '../form/SubmitButton'
import { Alert } from '../ui/Alert'
import { Checkbox } from '../ui/Checkbox'
import { useWords } from '../useWords'
import { mailKinds } from './mailKinds'

type Props = { viewer: Pick<Client, 'mailChoices' | 'mailPaused' | 'updatedAt'> }

export function MailsForm({ viewer }: Props) {
  const t = useWords('account')
  return (
    <ActionForm key={viewer.updatedAt} action={saveMails} className="space-y-4">
      {viewer.mailPaused && <Alert look="note">{t('mail_paused')}</Alert>}
      <fieldset className="space-y-1">
        <legend className="sr-only">{t('mails')}</legend>
        {mailKinds.map((kind) => (
          <Checkbox
            key={kind}
            name={kind}
            label={t(`mail_${kind}`)}
            defaultChecked={viewer.mailChoices?.[kind] !== false}
          />
        ))}
      </fieldset>
      <SelectField
        name="digest"
        label={t('mail_digest')}
        hint={t('mail_digestHint')}
        options={digestRhythms.map((value) => ({ value, label: t(`mail_digest_${value}`) }))}
        defaultValue={viewer.mailChoices?.digest ?? 'off'}
      />
      <SubmitButton whilePending={t('saving')}>{t('save')}</SubmitButton>
    </ActionForm>
  )
}
