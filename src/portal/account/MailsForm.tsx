import { saveMails } from '@/src/app/(portal)/(desk)/account/actions'
import type { Client } from '@/src/payload-types'
import { ActionForm } from '../form/ActionForm'
import { SubmitButton } from '../form/SubmitButton'
import { Checkbox } from '../ui/Checkbox'
import { useWords } from '../useWords'
import { mailKinds } from './mailKinds'

type Props = { viewer: Pick<Client, 'mailChoices' | 'updatedAt'> }

export function MailsForm({ viewer }: Props) {
  const t = useWords('account')
  return (
    <ActionForm key={viewer.updatedAt} action={saveMails} className="space-y-4">
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
      <SubmitButton whilePending={t('saving')}>{t('save')}</SubmitButton>
    </ActionForm>
  )
}
