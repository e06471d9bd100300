import { isMailSender } from '@/src/domain/isMailAddressLike'
import type { TextFieldSingleValidation } from 'payload'

export const validSender: TextFieldSingleValidation = (value) =>
  !value || isMailSender(value) || 'Write the sender like Support <support@example.com>.'
