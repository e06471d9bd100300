import { givenByDeskWorkers, setByAdmins } from '@/access/fields'
import { nobody } from '@/access/people'
import { accountAddress } from '@/src/domain/account/accountAddress'
import type { CheckboxField, EmailField, NumberField, SelectField } from 'payload'

/** What staff and clients have in common. */
export const emailField: EmailField = {
  name: 'email',
  type: 'email',
  required: true,
  unique: true,
  access: { update: setByAdmins.update },
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' ? accountAddress(value) : value)],
  },
}

export const languageField: SelectField = {
  name: 'language',
  type: 'select',
  defaultValue: 'en',
  required: true,
  options: [
    { value: 'en', label: 'English' },
    { value: 'de', label: 'Deutsch' },
  ],
}

export const disabledField: CheckboxField = {
  name: 'disabled',
  type: 'checkbox',
  defaultValue: false,
  required: true,
  access: givenByDeskWorkers,
  admin: { description: 'Ends every session at once and refuses new ones.' },
}

/** Links and other rights that were given before stay ended when the account is enabled again. */
export const timesDisabledField: NumberField = {
  name: 'timesDisabled',
  type: 'number',
  defaultValue: 0,
  hidden: true,
  access: { create: nobody, update: nobody, read: nobody },
}
