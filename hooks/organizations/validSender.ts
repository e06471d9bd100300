import { isMailSender } from '@/src/domain/isMailAddressLike'
import { refusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'
import type { TextFieldSingleValidation } from 'payload'

export const validSender: TextFieldSingleValidation = (value, { req }) =>
  !value || isMailSender(value) || refusalWords(req.i18n?.language, refusal('mail_sender'))
