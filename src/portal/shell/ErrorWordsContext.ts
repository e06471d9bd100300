'use client'
import { createContext } from 'react'

export type ErrorWords = Record<'title' | 'text' | 'reference' | 'tryAgain', string>

/** The error page runs in the browser, where no language is known: the layout leaves it the words. */
export const ErrorWordsContext = createContext<ErrorWords>({
  title: 'Something failed on our side',
  text: 'The page could not be made. Try again in a minute.',
  reference: 'Reference:',
  tryAgain: 'Try again',
})
