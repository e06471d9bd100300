import type { TextFieldSingleValidation } from 'payload'
import { refusedField } from '../refusedField'
import { refusal } from '@/src/domain/refusal'
import { isTimeZone } from '@/src/domain/time/zones'

export const validClockTime: TextFieldSingleValidation = (value, asked) =>
  (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value)) ||
  refusedField(asked, refusal('clock_time'))

export const validTimeZone: TextFieldSingleValidation = (value, asked) =>
  (typeof value === 'string' && isTimeZone(value)) || refusedField(asked, refusal('time_zone'))

/** Whoever chooses none has that of the desk. */
export const validOwnZone: TextFieldSingleValidation = (value, asked) =>
  !value || validTimeZone(value, asked)
