'use client'

import { slugs } from '@/src/slugs'
import { useState } from 'react'
import { DialogForm } from '../DialogForm'
import { useDeskWords } from '../useDeskWords'
import type { Membership } from './readClient'
import { usePersonAct } from './usePersonAct'

type Props = {
  id: string
  name: string
  memberships: readonly Membership[]
  organizations: readonly { value: string; label: string }[]
  close: () => void
}

/** From one organization to another: what goes along, and what stays where it is. */
export function MoveForm({ id, name, memberships, organizations, close }: Props) {
  const t = useDeskWords()
  const act = usePersonAct(close)
  const [from, setFrom] = useState(memberships[0]?.organization ?? '')
  const [to, setTo] = useState('')
  const mine = memberships.map(({ organization }) => organization)
  const others = organizations.filter(({ value }) => !mine.includes(value))
  const left = memberships.find(({ organization }) => organization === from)?.name
  const moved = {
    memberships: [
      ...memberships
        .filter(({ organization }) => organization !== from)
        .map(({ organization, role }) => ({ organization, role })),
      // Whoever was a manager there is none here until an admin says so.
      { organization: to, role: 'member' },
    ],
  }
  return (
    <DialogForm
      hint={t(left ? 'people_moveHint' : 'people_joinHint', { name, from: left ?? '' })}
      action={t('people_moveDo')}
      isReady={to !== ''}
      onAsk={() => {
        const label = others.find(({ value }) => value === to)?.label ?? ''
        return act('PATCH', `${slugs.clients}/${id}`, moved, t('people_moved', { name, to: label }))
      }}
    >
      {memberships.length > 1 && (
        <label>
          {t('people_moveFrom')}
          <select value={from} onChange={({ target }) => setFrom(target.value)}>
            {memberships.map(({ organization, name: called }) => (
              <option key={organization} value={organization}>
                {called}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('people_moveTo')}
        <select value={to} onChange={({ target }) => setTo(target.value)}>
          <option value="">{t('create_choose')}</option>
          {others.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </DialogForm>
  )
}
