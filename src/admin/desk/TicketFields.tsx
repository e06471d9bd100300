'use client'

import { isDone, ticketStatus } from '@/src/domain/ticket/status'
import { Button, useAuth } from '@payloadcms/ui'
import { lazy, Suspense, useId, useState } from 'react'
import { useKeys } from '../keys/useKeys'
import { useActs } from '../palette/offeredActs'
import type { Option } from '../palette/ChoiceDialog'
import type { DeskChoices } from '../read/readChoices'
import { useDeskWords } from '../useDeskWords'
import { fieldOptions } from './fieldOptions'
import type { Change, Field } from './ticketState'
import { useTicketChange, type Versioned } from './useTicketChange'

const ChoiceDialog = lazy(() =>
  import('../palette/ChoiceDialog').then(({ ChoiceDialog: it }) => ({ default: it })),
)

type Props = { ticket: Versioned; choices: DeskChoices; names: Record<string, string> }

const fields = ['assignedTo', 'status', 'priority', 'category', 'project'] as const
const keys = {
  assignedTo: 'assign',
  status: 'status',
  priority: 'priority',
  category: 'category',
  project: undefined,
} as const

/** What the ticket is set to. Each choice holds at once and can be undone. */
export function TicketFields({ ticket, choices, names }: Props) {
  const t = useDeskWords()
  const { user } = useAuth()
  const me = user ? String(user.id) : null
  const [picked, pick] = useState<Field | null>(null)
  const { state, isBusy, change } = useTicketChange(ticket, say)
  const options: Record<Field, readonly Option[]> = fieldOptions({ state, choices, names, me, t })
  const canResolve = ticketStatus[state.status].moves.staff.includes('resolved')

  function say(to: Change): string {
    const said = (Object.keys(to) as Field[]).map((field) => {
      const value = to[field] ?? ''
      const known =
        field === 'status' ? t(`status_${to.status ?? 'open'}`) : labelOf(options[field], value)
      return t('isNow', { field: t(`field_${field}`), value: known })
    })
    return said.join(' ')
  }
  const set = (field: Field, value: string) => {
    if (value !== (state[field] ?? '')) void change({ [field]: value === '' ? null : value })
  }
  const take = () => void change({ assignedTo: me })
  const move = (status: 'resolved' | 'closed' | 'open') => () => void change({ status })
  const end = canResolve ? move('resolved') : state.status === 'closed' ? null : move('closed')

  useKeys({
    assign: () => pick('assignedTo'),
    status: () => pick('status'),
    priority: () => pick('priority'),
    category: () => pick('category'),
    ...(end && { resolve: end }),
  })
  useActs([
    ...(me && state.assignedTo !== me ? [{ id: 'take', label: t('assignToMe'), run: take }] : []),
    ...fields.map((field) => ({
      ...{ id: `set-${field}`, label: t(`set_${field}`), key: keys[field] },
      run: () => pick(field),
    })),
    ...(canResolve
      ? [{ id: 'resolve', label: t('resolve'), key: 'resolve' as const, run: move('resolved') }]
      : []),
    ...(state.status === 'closed' ? [] : [{ id: 'close', label: t('close'), run: move('closed') }]),
    ...(isDone(state.status) ? [{ id: 'reopen', label: t('reopen'), run: move('open') }] : []),
  ])

  return (
    <div className="desk-fields">
      {fields.map((field) => (
        <Choice
          key={field}
          label={t(`field_${field}`)}
          value={state[field] ?? ''}
          options={options[field]}
          onChange={(value) => set(field, value)}
        />
      ))}
      <div className="desk-actions">
        {me && state.assignedTo !== me && (
          <Act isBusy={isBusy} onAct={take}>
            {t('assignToMe')}
          </Act>
        )}
        {state.status !== 'closed' && (
          <Act isBusy={isBusy} onAct={move('closed')}>
            {t('close')}
          </Act>
        )}
        {isDone(state.status) && (
          <Act isBusy={isBusy} onAct={move('open')}>
            {t('reopen')}
          </Act>
        )}
      </div>
      {picked && (
        <Suspense>
          <ChoiceDialog
            label={t(`set_${picked}`)}
            options={options[picked]}
            current={state[picked] ?? ''}
            onPick={(value) => set(picked, value)}
            onClose={() => pick(null)}
          />
        </Suspense>
      )}
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
