import de from './messages/de.json'
import en from './messages/en.json'

export type DeskWord = keyof typeof en

const german: Record<DeskWord, string> = de

/** The desk's own words beside Payload's, under `desk:`. */
export const translations = { en: { desk: en }, de: { desk: german } }
