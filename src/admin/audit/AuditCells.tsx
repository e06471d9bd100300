'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField, DefaultCellComponentProps } from 'payload'

/** What kind of thing it was done to, as the navigation calls it. */
export function ThingCell({ cellData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const slug = String(cellData ?? '')
  const collection = config.collections.find((each) => each.slug === slug)
  const global = config.globals.find((each) => each.slug === slug)
  const label = collection?.labels.singular ?? global?.label
  return <span>{label ? getTranslation(label, i18n) : slug}</span>
}

type Values = Record<string, unknown>
type Named = ClientField & { name?: string; label?: Parameters<typeof getTranslation>[0] }

/** What was changed, by the names that the form has for it; a list or an id has no words here. */
export function ChangesCell({ rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { i18n, t } = useTranslation()
  const { subjectCollection, before, after } = rowData as {
    subjectCollection?: string
    before?: Values | null
    after?: Values | null
  }
  const thing = [...config.collections, ...config.globals].find(
    ({ slug }) => slug === subjectCollection,
  )
  const fields = (thing?.fields ?? []) as Named[]
  const word = (value: unknown) => {
    if (typeof value === 'boolean') return t(value ? 'general:yes' : 'general:no')
    if (value === null || value === undefined || value === '') return '–'
    return typeof value === 'object' ? '…' : String(value).slice(0, 60)
  }
  return (
    <ul className="desk-changes">
      {Object.keys(after ?? {}).map((name) => {
        const label = fields.find((field) => field.name === name)?.label
        const [was, is] = [before?.[name], after?.[name]]
        const isWords = typeof is !== 'object' || is === null
        return (
          <li key={name}>
            {label ? getTranslation(label, i18n) : name}
            {isWords && `: ${word(was)} → ${word(is)}`}
          </li>
        )
      })}
    </ul>
  )
}
