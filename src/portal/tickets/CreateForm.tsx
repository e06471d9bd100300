import { randomUUID } from 'node:crypto'
import { subjectMax } from '@/src/domain/limits'
import { priorities, type Priority } from '@/src/domain/ticket/priority'
import { idOf } from '@/src/domain/ids'
import { RadioField } from '../form/RadioField'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { MarkdownField } from '../markdown/MarkdownField'
import { markdownWords } from '../markdown/markdownWords'
import { nameOf, type readProjects } from '../read/choices'
import type { PortalTicket } from '../read/ticket'
import { PriorityOfCategory } from '../request/PriorityOfCategory'
import { RequestDesk } from '../request/RequestDesk'
import { requestWords, suggestionWords } from '../request/requestWords'
import { Suggestions } from '../request/Suggestions'
import { uploadWords } from '../upload/uploadWords'
import { words } from '../words'
import { filesHint } from './filesHint'

type Named = { id: string; name: string }
type Props = {
  viewer: string
  categories: readonly (Named & { defaultPriority: Priority })[]
  projects: Awaited<ReturnType<typeof readProjects>>
  /** Empty when the viewer has only one. */
  organizations: readonly Named[]
  /** The ticket that this one follows up on. */
  after: PortalTicket | null
  /** What the description begins with. */
  about: string | undefined
  /** The id of the article that was read before. */
  article: string | undefined
}

const options = (rows: readonly Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }))

/** One column, the subject first; what may spare the request stands beside it. */
export async function CreateForm({ viewer, categories, projects, organizations, ...more }: Props) {
  const { after, about, article } = more
  const [t, priority, forRequest, forUpload, markdown, hint, forSuggestions] = await Promise.all([
    words('create'),
    words('priority'),
    requestWords(),
    uploadWords(),
    markdownWords(),
    filesHint(),
    suggestionWords(),
  ])
  const projectRows = projects.map(({ id, name, organization }) => ({
    id,
    name: [name, nameOf(organizations, organization)].filter(Boolean).join(', '),
  }))
  const subject =
    after &&
    t('followUpSubject', { number: String(after.number), subject: after.subject }).slice(
      0,
      subjectMax,
    )
  return (
    <RequestDesk
      viewer={viewer}
      after={after?.number ?? undefined}
      onceKey={randomUUID()}
      words={forRequest}
      uploadWords={forUpload}
      files={{ label: t('files'), optional: t('optional'), ...hint }}
    >
      <TextField
        name="subject"
        label={t('subject')}
        hint={t('subjectHint')}
        defaultValue={subject ?? undefined}
        autoComplete="off"
        required
      />
      <SelectField
        name="category"
        label={t('category')}
        options={[{ value: '', label: t('chooseCategory') }, ...options(categories)]}
        defaultValue={idOf(after?.category) ?? ''}
        required
      />
      <RadioField
        name="priority"
        label={t('priority')}
        hint={t('priorityHint')}
        choices={priorities.map((value) => ({
          value,
          label: priority(value),
          meaning: priority(`meaning_${value}`),
        }))}
        defaultValue={after?.priority}
      />
      <PriorityOfCategory
        usual={Object.fromEntries(
          categories.map(({ id, defaultPriority }) => [id, defaultPriority]),
        )}
      />
      <MarkdownField
        name="description"
        label={t('description')}
        hint={t('descriptionHint')}
        words={markdown}
        defaultValue={about}
        className="min-h-48 md:min-h-48"
        required
      />
      <Suggestions words={forSuggestions} />
      {article && <input type="hidden" name="readArticle" value={article} />}
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
    </RequestDesk>
  )
}
