import type { CollectionConfig, Field, GlobalConfig, Option } from 'payload'
import { formatLabels, toWords } from 'payload/shared'
import german from './german.json'

type Label = { en: string; de?: string }

const germanOf: Readonly<Record<string, string>> = german

/** English and German; what nobody has translated yet stays English, and fails a test. */
function bilingualText(english: string): Label {
  const de = Object.hasOwn(germanOf, english) ? germanOf[english] : undefined
  return de === undefined ? { en: english } : { en: english, de }
}

const text = <Given>(given: Given): Given | Label =>
  typeof given === 'string' ? bilingualText(given) : given

/** A code word is no label: `sign_in_refused` reads `Sign in refused`. */
const sentence = (code: string) =>
  code.charAt(0).toUpperCase() + code.slice(1).replaceAll(/[_-]/g, ' ')

/** `ratedAt` reads `Rated at`. */
const fromName = (name: string) => sentence(toWords(name).toLowerCase())

const fromSlug = (slug: string) =>
  Object.fromEntries(
    Object.entries(formatLabels(slug)).map(([count, label]) => [count, fromName(label)]),
  )

const optionOf = (option: Option): Option =>
  typeof option === 'string'
    ? { value: option, label: bilingualText(sentence(option)) as Record<string, string> }
    : { ...option, label: text(option.label) as string }

const labelsOf = <Labels extends object>(labels: Labels): Labels =>
  Object.fromEntries(Object.entries(labels).map(([count, label]) => [count, text(label)])) as Labels

type Any = Field & {
  name?: string
  label?: unknown
  labels?: object
  options?: Option[]
  fields?: Field[]
  tabs?: { label?: unknown; description?: unknown; fields: Field[] }[]
  admin?: { description?: unknown; placeholder?: unknown; hidden?: boolean }
}

/** These have no place in a form of their own. */
const unnamed = new Set(['ui', 'row', 'tabs'])

function bilingualField(field: Field): Field {
  const { name, label, labels, options, fields, tabs, admin } = field as Any
  const named = label === undefined && name && !unnamed.has(field.type) ? fromName(name) : label
  return {
    ...field,
    ...(named === undefined ? {} : { label: text(named) }),
    ...(field.type === 'array' ? { labels: labelsOf(labels ?? fromSlug(name ?? '')) } : {}),
    ...(options ? { options: options.map(optionOf) } : {}),
    ...(fields ? { fields: fields.map(bilingualField) } : {}),
    ...(tabs
      ? {
          tabs: tabs.map((tab) => ({
            ...tab,
            label: text(tab.label),
            description: text(tab.description),
            fields: tab.fields.map(bilingualField),
          })),
        }
      : {}),
    ...(admin
      ? {
          admin: {
            ...admin,
            ...(admin.description === undefined ? {} : { description: text(admin.description) }),
          },
        }
      : {}),
  } as Field
}

/** A collection with every word of it in English and in German. */
export function bilingual(config: CollectionConfig): CollectionConfig {
  const { admin, labels = {}, slug } = config
  return {
    ...config,
    labels: labelsOf({ ...fromSlug(slug), ...labels }),
    ...(admin
      ? {
          admin: {
            ...admin,
            ...(typeof admin.group === 'string'
              ? { group: bilingualText(admin.group) as Record<string, string> }
              : {}),
            ...(admin.description === undefined
              ? {}
              : { description: text(admin.description) as string }),
          },
        }
      : {}),
    fields: config.fields.map(bilingualField),
  } as CollectionConfig
}

/** The same of settings that there are once. */
export function bilingualGlobal(config: GlobalConfig): GlobalConfig {
  const { admin, label = toWords(config.slug) } = config
  return {
    ...config,
    label: text(label),
    admin: {
      ...admin,
      ...(typeof admin?.group === 'string'
        ? { group: bilingualText(admin.group) as Record<string, string> }
        : {}),
    },
    fields: config.fields.map(bilingualField),
  } as GlobalConfig
}
