import type { I18nClient } from '@payloadcms/translations'
import type { DeskWord } from './translations'

type Values = Record<string, string | number>

export type DeskWords = (word: DeskWord, values?: Values) => string

/** The words of the desk on the server, in the language that the person chose in the admin. */
export const deskWords = (i18n: Pick<I18nClient, 't'>): DeskWords => {
  const t = i18n.t as (key: string, values?: Values) => string
  return (word, values) => t(`desk:${word}`, values)
}
