import { refusedField } from '../refusedField'
import { isMailSender } from '@/src/domain/mail/mailAddress'
import { refusal } from '@/src/domain/refusal'
import type { TextFieldSingleValidation } from 'payload'

export const validSender: TextFieldSingleValidation = (value, asked) =>
  !value || isMailSender(value) || refusedField(asked, refusal('mail_sender'))
