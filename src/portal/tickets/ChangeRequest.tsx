import { changeRequest } from '@/src/app/(portal)/(desk)/tickets/[number]/actions'
import { idOf } from '@/src/domain/ids'
import { subjectMax } from '@/src/domain/limits'
import { ActionForm } from '../form/ActionForm'
import { SelectField } from '../form/SelectField'
import { SubmitButton } from '../form/SubmitButton'
import { TextField } from '../form/TextField'
import type { PortalTicket } from '../read/ticket'
import { useWords } from '../useWords'

type Named = { id: string; name: string }
type Props = { ticket: PortalTicket; categories: readonly Named[]; projects: readonly Named[] }

const options = (rows: readonly Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }))

/** What whoever asked puts right while the ticket is open. */
export function ChangeRequest({ ticket, categories, projects }: Props) {
  const t = useWords('change')
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-sm text-accent underline-offset-2 hover:underline md:min-h-8">
        {t('details')}
      </summary>
      <ActionForm action={changeRequest} className="space-y-3 pb-2">
        <input type="hidden" name="number" value={ticket.number ?? 0} />
        <TextField
          name="subject"
          label={t('subject')}
          defaultValue={ticket.subject}
          maxLength={subjectMax}
          autoComplete="off"
        />
        <SelectField
          name="category"
          label={t('category')}
          options={options(categories)}
          defaultValue={idOf(ticket.category) ?? ''}
        />
        {projects.length > 0 && (
          <SelectField
            name="project"
            label={t('project')}
            options={[{ value: '', label: t('noProject') }, ...options(projects)]}
            defaultValue={idOf(ticket.project) ?? ''}
          />
        )}
        <SubmitButton look="secondary" whilePending={t('saving')}>
          {t('save')}
        </SubmitButton>
      </ActionForm>
    </details>
  )
}
