import type { TextFieldSingleValidation } from 'payload'
import { refusal } from '@/src/domain/refusal'
import { isTimeZone } from '@/src/domain/time/zones'
import { refusalWords } from '@/src/words/refusalWords'

export const validClockTime: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value)) ||
  refusalWords(req.i18n?.language, refusal('clock_time'))

export const validTimeZone: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && isTimeZone(value)) ||
  refusalWords(req.i18n?.language, refusal('time_zone'))
