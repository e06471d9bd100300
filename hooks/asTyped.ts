import { typedLine, typedText } from '@/src/domain/text/typedText'
import type { FieldHook } from 'payload'

type Form = (text: string) => string

const every = (form: Form, value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one) => every(form, one))
    : typeof value === 'string'
      ? form(value)
      : value

/** Before anything measures, compares or stores what was typed, it gets the one form of all texts. */
export const asLine: FieldHook = ({ value }) => every(typedLine, value)
export const asText: FieldHook = ({ value }) => every(typedText, value)
