import 'server-only'
import { words } from '../words'

/** The words that the browser needs beside the form, where articles are suggested and read. */
export async function suggestionWords() {
  const t = await words('create')
  return {
    title: t('suggestions'),
    lead: t('suggestionsLead'),
    close: t('articleClose'),
    solved: t('articleSolved'),
    goOn: t('articleGoOn'),
    newTab: t('articleNewTab'),
    gone: t('articleGone'),
  }
}

export type SuggestionWords = Awaited<ReturnType<typeof suggestionWords>>
