'use client'

import { contentMax, subjectMax } from '@/src/domain/limits'
import { isBlank, typedText } from '@/src/domain/text/typedText'
import { priorities, type Priority } from '@/src/domain/ticket/priority'
import { pastedFiles } from '@/src/ui/compose/pastedFiles'
import { dropTabDraft } from '@/src/ui/compose/tabDraft'
import { useChosenFiles } from '@/src/ui/compose/useChosenFiles'
import { useTextDraft } from '@/src/ui/compose/useTextDraft'
import { Button, useAuth } from '@payloadcms/ui'
import { useRef, useState, type FormEvent } from 'react'
import { FilePicker } from '../reply/FilePicker'
import { useFileWords } from '../reply/useReplyWords'
import { useDeskWords } from '../useDeskWords'
import { wordProblem } from '../wordProblem'
import { clientNamed, type ClientFound } from './clientFound'
import { ClientInput } from './ClientInput'
import { CreatedTicket } from './CreatedTicket'
import { Labelled } from './Labelled'
import type { NewTicketChoices } from './readNewTicket'
import { SelectInput } from './SelectInput'
import { useClientSearch } from './useClientSearch'
import { useNewTicket } from './useNewTicket'

type Values = Record<'subject' | 'category' | 'project' | 'organization', string>
type Props = NewTicketChoices & { desk: string }

const none: Values = { subject: '', category: '', project: '', organization: '' }

/** What a ticket needs and no more; whatever is refused is told at its field. */
export function NewTicketForm({
  categories,
  projects,
  organizations,
  client,
  limits,
  desk,
}: Props) {
  const t = useDeskWords()
  const { user } = useAuth()
  const place = { viewer: String(user?.id ?? ''), at: 'new-ticket' }
  const area = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const fileWords = useFileWords(limits)
  const chosen = useChosenFiles(place, fileWords)
  useTextDraft(area, place)
  const { found, search, searchSoon } = useClientSearch(client)
  const [typed, setTyped] = useState(client?.label ?? '')
  const [values, setValues] = useState(none)
  const [own, setOwn] = useState<Priority | null>(null)
  const [wrong, setWrong] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState('')
  const { isBusy, created, uploads, create, cancel, retry } = useNewTicket(
    (number) => `${desk}/${number}`,
  )
  const who = clientNamed(typed, found)
  const priority = own ?? categories.find(({ value }) => value === values.category)?.priority
  const set = (name: keyof Values) => (value: string) => {
    setValues((before) => ({ ...before, [name]: value }))
    setWrong(({ [name]: _mended, ...others }) => others)
  }
  const theirs = projects.filter(
    ({ organization }) => who && organization && who.organizations.includes(organization),
  )
  const asksOrganization = (who?.organizations.length ?? 0) > 1 && values.project === ''

  function refuse(fields: Record<string, string>, words: string) {
    setWrong(fields)
    setProblem(words)
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    )
  }

  async function send(asked: ClientFound | undefined) {
    const description = typedText(area.current?.value ?? '')
    const missing = t('create_missing')
    const lacks: Record<string, string> = {
      ...(isBlank(values.subject) ? { subject: missing } : {}),
      ...(asked ? {} : { client: typed.trim() ? t('create_clientUnknown') : missing }),
      ...(description === '' ? { description: missing } : {}),
      ...(values.category ? {} : { category: missing }),
    }
    if (Object.keys(lacks).length > 0) return refuse(lacks, t('create_wrong'))
    const refused = await create(
      {
        ...{ subject: values.subject, description, client: asked?.id, category: values.category },
        ...(own ? { priority: own } : {}),
        ...(values.project ? { project: values.project } : {}),
        ...(asksOrganization && values.organization ? { organization: values.organization } : {}),
      },
      () => {
        dropTabDraft(place)
        return chosen.take()
      },
    )
    if (!refused) return
    const words = wordProblem(t, refused)
    refuse(
      refused.field ? { [refused.field]: words } : {},
      refused.field ? t('create_wrong') : words,
    )
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    setProblem('')
    // An address that was typed quickly, or pasted, may not have been looked for yet.
    await send(who ?? clientNamed(typed, await search(typed)))
  }

  if (created) return <CreatedTicket {...{ created, uploads, cancel, retry, desk }} />
  return (
    <form
      ref={form}
      className="desk-create"
      onSubmit={(event) => void submit(event)}
      noValidate
      onPaste={(event) => {
        const pasted = pastedFiles(event.clipboardData)
        if (pasted.length === 0) return
        event.preventDefault()
        chosen.add(pasted)
      }}
    >
      <Labelled label={t('create_subject')} wrong={wrong.subject} required>
        {(handed) => (
          <input
            {...handed}
            dir="auto"
            value={values.subject}
            maxLength={subjectMax}
            onChange={({ target }) => set('subject')(target.value)}
          />
        )}
      </Labelled>
      <ClientInput
        typed={typed}
        found={found}
        wrong={wrong.client}
        onType={(text) => {
          setTyped(text)
          setWrong(({ client: _mended, ...others }) => others)
          setValues((before) => ({ ...before, project: '', organization: '' }))
          searchSoon(text)
        }}
      />
      {asksOrganization && (
        <SelectInput
          label={t('create_organization')}
          value={values.organization}
          empty={t('create_choose')}
          options={organizations.filter(({ value }) => who?.organizations.includes(value))}
          wrong={wrong.organization}
          onChange={set('organization')}
        />
      )}
      <Labelled label={t('create_text')} wrong={wrong.description} required>
        {(handed) => <textarea {...handed} ref={area} dir="auto" rows={8} maxLength={contentMax} />}
      </Labelled>
      <div className="desk-create__choices">
        <SelectInput
          label={t('create_category')}
          value={values.category}
          empty={t('create_choose')}
          options={categories}
          wrong={wrong.category}
          onChange={set('category')}
        />
        <SelectInput
          label={t('create_priority')}
          value={priority ?? 'normal'}
          options={priorities.map((value) => ({ value, label: t(`priority_${value}`) }))}
          wrong={wrong.priority}
          onChange={(value) => setOwn(value as Priority)}
        />
        <SelectInput
          label={t('create_project')}
          value={values.project}
          empty={t('create_noProject')}
          options={theirs}
          wrong={wrong.project}
          onChange={set('project')}
        />
      </div>
      <FilePicker hint={fileWords.hint} chosen={chosen} />
      <p role="alert" className="desk-outcome" data-tone="danger">
        {problem}
      </p>
      <div className="desk-actions">
        <Button type="submit" size="medium" margin={false} disabled={isBusy}>
          {t(isBusy ? 'create_sending' : 'create_send')}
        </Button>
      </div>
      <p className="desk-quiet">{t('create_told')}</p>
    </form>
  )
}
