import { isTimeZone } from '@/src/domain/isTimeZone'
import type { TextFieldSingleValidation } from 'payload'

export const validTimeZone: TextFieldSingleValidation = (value) =>
  (typeof value === 'string' && isTimeZone(value)) ||
  'Choose a time zone by its name, such as Europe/Berlin.'
