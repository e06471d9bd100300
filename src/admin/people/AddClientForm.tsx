'use client'

import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { DialogForm } from '../DialogForm'
import { useDeskWords } from '../useDeskWords'
import { usePersonAct } from './usePersonAct'

type Props = { organization: { id: string; name: string }; isAdmin: boolean; close: () => void }

const languages = { en: 'English', de: 'Deutsch' }

/** What a new client needs and no more; their password they choose by the mail they get. */
export function AddClientForm({ organization, isAdmin, close }: Props) {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const act = usePersonAct(close)
  const [values, setValues] = useState({
    name: '',
    email: '',
    language: i18n.language === 'de' ? 'de' : 'en',
    role: 'member',
  })
  const set = (name: keyof typeof values) => ({
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setValues((before) => ({ ...before, [name]: target.value })),
  })
  const { name, email, language, role } = values
  return (
    <DialogForm
      hint={t('people_addHint')}
      action={t('people_addDo')}
      isReady={name.trim() !== '' && email.trim() !== ''}
      onAsk={() =>
        act(
          'POST',
          slugs.clients,
          { name, email, language, memberships: [{ organization: organization.id, role }] },
          t('people_added', { name }),
        )
      }
    >
      <label>
        {t('people_field_name')}
        <input dir="auto" maxLength={nameMax} autoComplete="off" {...set('name')} />
      </label>
      <label>
        {t('people_mail')}
        <input type="email" autoComplete="off" {...set('email')} />
      </label>
      <label>
        {t('people_language')}
        <select {...set('language')}>
          {Object.entries(languages).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {isAdmin && (
        <label>
          {t('people_role')}
          <select {...set('role')}>
            <option value="member">{t('people_role_member')}</option>
            <option value="manager">{t('people_role_manager')}</option>
          </select>
        </label>
      )}
    </DialogForm>
  )
}
