import { readByStaff, serverSet } from '@/access/fields'
import { flatTranslation } from '@/hooks/articles/flatTranslation'
import { keywordsMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import type { Field } from 'payload'

/** Who reads an article. Of whom it is for, clients are told nothing but that it is there. */
export const audienceFields: Field[] = [
  {
    name: 'audience',
    label: { en: 'Who reads it', de: 'Wer ihn liest' },
    type: 'select',
    required: true,
    defaultValue: 'clients',
    options: [
      { value: 'public', label: { en: 'Everybody', de: 'Alle' } },
      { value: 'clients', label: { en: 'All clients', de: 'Alle Kunden' } },
      { value: 'organizations', label: { en: 'Chosen organizations', de: 'Einzelne Firmen' } },
      { value: 'staff', label: { en: 'The team', de: 'Das Team' } },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'organizations',
    label: { en: 'Organizations', de: 'Firmen' },
    type: 'relationship',
    relationTo: slugs.organizations,
    hasMany: true,
    maxRows: 200,
    access: readByStaff,
    admin: {
      position: 'sidebar',
      condition: (data) => data?.audience === 'organizations',
      description: {
        en: 'Only people of these organizations find and read it.',
        de: 'Nur Leute dieser Firmen finden und lesen ihn.',
      },
    },
  },
]

/** In which language it is written, and which article says the same in another. */
export const languageFields: Field[] = [
  {
    name: 'language',
    label: { en: 'Language', de: 'Sprache' },
    type: 'select',
    required: true,
    defaultValue: 'en',
    index: true,
    options: [
      { value: 'en', label: { en: 'English', de: 'Englisch' } },
      { value: 'de', label: { en: 'German', de: 'Deutsch' } },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'translationOf',
    label: { en: 'Translation of', de: 'Übersetzung von' },
    type: 'relationship',
    relationTo: slugs.articles,
    // An id tells that there is an article.
    access: readByStaff,
    hooks: { beforeValidate: [flatTranslation] },
    filterOptions: ({ id, data }) => ({
      language: { not_equals: (data as { language?: string }).language ?? 'en' },
      ...(id === undefined ? {} : { id: { not_equals: id } }),
    }),
    admin: {
      position: 'sidebar',
      description: {
        en: 'The article that says the same in the other language.',
        de: 'Der Artikel, der in der anderen Sprache dasselbe sagt.',
      },
    },
  },
]

/** What keeps an article true, and what it is found by beside its words. */
export const upkeepFields: Field[] = [
  {
    name: 'keywords',
    label: { en: 'Search words', de: 'Suchwörter' },
    type: 'textarea',
    maxLength: keywordsMax,
    access: readByStaff,
    admin: {
      position: 'sidebar',
      description: {
        en: 'Other words that people look for. Readers do not see them.',
        de: 'Andere Wörter, nach denen gesucht wird. Leser sehen sie nicht.',
      },
    },
  },
  {
    name: 'owner',
    label: { en: 'Kept up to date by', de: 'Wird aktuell gehalten von' },
    type: 'relationship',
    relationTo: slugs.staff,
    access: readByStaff,
    admin: { position: 'sidebar' },
  },
  {
    name: 'reviewOn',
    label: { en: 'Look at it again on', de: 'Wieder ansehen am' },
    type: 'date',
    index: true,
    access: readByStaff,
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly' } },
  },
  {
    name: 'proposedBy',
    label: { en: 'Proposed by', de: 'Vorgeschlagen von' },
    type: 'relationship',
    relationTo: slugs.staff,
    access: { ...serverSet, ...readByStaff },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.proposedBy),
    },
  },
  {
    name: 'files',
    label: { en: 'Pictures and files in it', de: 'Bilder und Dateien darin' },
    type: 'relationship',
    relationTo: slugs.articleFiles,
    hasMany: true,
    access: { ...serverSet, ...readByStaff },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
]
