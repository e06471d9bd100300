'use client'

import { priorities } from '@/src/domain/ticket/priority'
import { isDone, ticketStatus } from '@/src/domain/ticket/status'
import { Button, useAuth } from '@payloadcms/ui'
import { useId } from 'react'
import type { DeskChoices } from '../read/readChoices'
import { useDeskWords } from '../useDeskWords'
import type { Change, Field } from './ticketState'
import { useTicketChange, type Versioned } from './useTicketChange'

type Option = { value: string; label: string }
type Props = { ticket: Versioned; choices: DeskChoices; names: Record<string, string> }

/** What is chosen now is among the choices, also where nobody could choose it any more. */
const withCurrent = (options: readonly Option[], value: string | null, name?: string) =>
  value === null || options.some((option) => option.value === value)
    ? options
    : [{ value, label: name ?? value }, ...options]

/** What the ticket is set to. Each choice holds at once and can be undone. */
export function TicketFields({ ticket, choices, names }: Props) {
  const t = useDeskWords()
  const { user } = useAuth()
  const { state, isBusy, change } = useTicketChange(ticket, say)
  const { assignedTo, category } = state
  const statuses = [state.status, ...ticketStatus[state.status].moves.staff]
  const options: Record<Field, readonly Option[]> = {
    assignedTo: [
      { value: '', label: t('nobody') },
      ...withCurrent(choices.assignedTo, assignedTo, names[assignedTo ?? '']),
    ],
    status: statuses.map((value) => ({ value, label: t(`status_${value}`) })),
    priority: priorities.map((value) => ({ value, label: t(`priority_${value}`) })),
    category: withCurrent(choices.category, category, names[category ?? '']),
  }

  function say(to: Change): string {
    const said = (Object.keys(to) as Field[]).map((field) => {
      const value = to[field] ?? ''
      const known =
        field === 'status' ? t(`status_${to.status ?? 'open'}`) : labelOf(options[field], value)
      return t('isNow', { field: t(`field_${field}`), value: known })
    })
    return said.join(' ')
  }

  return (
    <div className="desk-fields">
      {(['assignedTo', 'status', 'priority', 'category'] as const).map((field) => (
        <Choice
          key={field}
          label={t(`field_${field}`)}
          value={state[field] ?? ''}
          options={options[field]}
          onChange={(value) => void change({ [field]: value === '' ? null : value })}
        />
      ))}
      <div className="desk-actions">
        {user && assignedTo !== user.id && (
          <Act isBusy={isBusy} onAct={() => void change({ assignedTo: String(user.id) })}>
            {t('assignToMe')}
          </Act>
        )}
        {state.status !== 'closed' && (
          <Act isBusy={isBusy} onAct={() => void change({ status: 'closed' })}>
            {t('close')}
          </Act>
        )}
        {isDone(state.status) && (
          <Act isBusy={isBusy} onAct={() => void change({ status: 'open' })}>
            {t('reopen')}
          </Act>
        )}
      </div>
    </div>
  )
}

const labelOf = (options: readonly Option[], value: string) =>
  options.find((option) => option.value === value)?.label ?? '–'

type ChoiceProps = {
  label: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

type ActProps = { isBusy: boolean; onAct: () => void; children: string }

const Act = ({ isBusy, onAct, children }: ActProps) => (
  <Button
    type="button"
    size="small"
    margin={false}
    buttonStyle="secondary"
    disabled={isBusy}
    onClick={onAct}
  >
    {children}
  </Button>
)
