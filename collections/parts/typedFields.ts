import { asLine, asText } from '@/hooks/asTyped'
import type { Field } from 'payload'

const first = <Hooks extends { beforeValidate?: unknown[] }>(hook: unknown, hooks?: Hooks) => ({
  ...hooks,
  beforeValidate: [hook, ...(hooks?.beforeValidate ?? [])],
})

function typed(field: Field): Field {
  switch (field.type) {
    case 'text':
      return { ...field, hooks: first(asLine, field.hooks) } as Field
    case 'textarea':
      return { ...field, hooks: first(asText, field.hooks) } as Field
    case 'tabs':
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, fields: typedFields(tab.fields) })),
      }
    default:
      return 'fields' in field ? ({ ...field, fields: typedFields(field.fields) } as Field) : field
  }
}

/** Every text among the fields, however deep, in the one form that texts are stored in. */
export const typedFields = (fields: readonly Field[]): Field[] => fields.map(typed)
