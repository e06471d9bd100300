import 'server-only'

import { words } from '../words'

/** The words that the browser needs while a request is written and sent. */
export async function requestWords() {
  const [t, problem] = await Promise.all([words('create'), words('problem')])
  return {
    send: t('submit'),
    sending: t('submitting'),
    cancel: t('cancel'),
    summary: problem('summary'),
    tooLong: problem.raw('tooLong') as string,
    offline: t('offline'),
    missing: {
      subject: t('subjectMissing'),
      category: t('categoryMissing'),
      description: t('descriptionMissing'),
    } as Record<string, string>,
    draftBack: t('draftBack'),
    discard: t('discard'),
    discarded: t('discarded'),
    undo: t('undo'),
    sentElsewhere: t('sentElsewhere'),
    sentFilesFollow: t.raw('sentFilesFollow') as string,
    goOn: t('goOn'),
    solvedThanks: t('solvedThanks'),
    toTickets: t('toTickets'),
    toHelp: t('toHelp'),
  }
}

export type RequestWords = Awaited<ReturnType<typeof requestWords>>

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
