import type { TextFieldSingleValidation } from 'payload'
import { isTimeZone } from '@/src/domain/time/zones'

export const validClockTime: TextFieldSingleValidation = (value) =>
  (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value)) ||
  'Write a time of day as 09:30.'

export const validTimeZone: TextFieldSingleValidation = (value) =>
  (typeof value === 'string' && isTimeZone(value)) ||
  'Choose a time zone by its name, such as Europe/Berlin.'
