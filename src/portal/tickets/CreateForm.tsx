import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { createTicket } from '@/src/app/(portal)/(desk)/tickets/new/actions'
import { contentMax, subjectMax } from '@/src/domain/limits'
import { priorities } from '@/src/domain/priority'
import { idOf } from '@/src/idOf'
import { ActionForm } from '../form/ActionForm'
import { FilesField } from '../form/FilesField'
import { SelectField } from '../form/SelectField'
import { SubmitButton } from '../form/SubmitButton'
import { TextAreaField } from '../form/TextAreaField'
import { TextField } from '../form/TextField'
import { paths } from '../paths'
import { nameOf } from '../read/nameOf'
import type { readProjects } from '../read/readProjects'
import type { PortalTicket } from '../read/readTicket'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { words } from '../words'
import { filesHint } from './filesHint'

type Named = { id: string; name: string }
type Props = {
  categories: readonly Named[]
  projects: Awaited<ReturnType<typeof readProjects>>
  /** Empty when the viewer has only one. */
  organizations: readonly Named[]
  /** The ticket that this one follows up on. */
  after: PortalTicket | null
}

const options = (rows: readonly Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }))

export async function CreateForm({ categories, projects, organizations, after }: Props) {
  const [t, priority] = await Promise.all([words('create'), words('priority')])
  const projectRows = projects.map(({ id, name, organization }) => ({
    id,
    name: [name, nameOf(organizations, organization)].filter(Boolean).join(', '),
  }))
  const priorityRows = priorities.map((value) => ({
    value,
    label: `${priority(value)}: ${priority(`meaning_${value}`)}`,
  }))
  return (
    <Card className="p-4 sm:p-6">
      <ActionForm action={createTicket} onceKey={randomUUID()} className="space-y-5">
        <TextField
          name="subject"
          label={t('subject')}
          hint={t('subjectHint')}
          defaultValue={
            after
              ? t('followUpSubject', {
                  number: String(after.number),
                  subject: after.subject,
                }).slice(0, subjectMax)
              : undefined
          }
          maxLength={subjectMax}
          required
        />
        <SelectField
          name="category"
          label={t('category')}
          options={[{ value: '', label: t('chooseCategory') }, ...options(categories)]}
          defaultValue={idOf(after?.category) ?? ''}
          required
        />
        <SelectField
          name="priority"
          label={t('priority')}
          options={priorityRows}
          defaultValue={after?.priority ?? 'normal'}
        />
        <TextAreaField
          name="description"
          label={t('description')}
          hint={t('descriptionHint')}
          className="min-h-48 md:min-h-48"
          maxLength={contentMax}
          required
        />
        {projectRows.length > 0 && (
          <SelectField
            name="project"
            label={t('project')}
            options={[{ value: '', label: t('noProject') }, ...options(projectRows)]}
            defaultValue={idOf(after?.project) ?? ''}
          />
        )}
        {organizations.length > 0 && (
          <SelectField
            name="organization"
            label={t('organization')}
            hint={t('organizationHint')}
            options={[{ value: '', label: t('chooseOrganization') }, ...options(organizations)]}
          />
        )}
        <FilesField
          name="files"
          label={t('files')}
          optional={t('optional')}
          {...await filesHint()}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton whilePending={t('submitting')}>{t('submit')}</SubmitButton>
          <Button asChild look="quiet">
            <Link href={paths.tickets}>{t('cancel')}</Link>
          </Button>
        </div>
      </ActionForm>
    </Card>
  )
}
