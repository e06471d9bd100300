import type { CheckboxField, Field, RelationshipField } from 'payload'

const yesNo = ({ admin, ...field }: CheckboxField): CheckboxField => ({
  ...field,
  admin: {
    ...admin,
    components: { Cell: '@/src/admin/ListCells#YesNoCell', ...admin?.components },
  },
})

const byName = ({ admin, ...field }: RelationshipField): RelationshipField =>
  ({
    ...field,
    admin: {
      ...admin,
      components: { Cell: '@/src/admin/RelationCell#RelationCell', ...admin?.components },
    },
  }) as RelationshipField

function withCell(field: Field): Field {
  if (field.type === 'checkbox') return yesNo(field)
  if (field.type === 'relationship') return byName(field)
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: listCells(tab.fields) })) }
  }
  return 'fields' in field ? ({ ...field, fields: listCells(field.fields) } as Field) : field
}

/** Every field, however deep, with what lists show of it in words. */
export const listCells = (fields: readonly Field[]): Field[] => fields.map(withCell)
