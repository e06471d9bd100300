import de from './messages/de.json'
import en from './messages/en.json'

export type DeskWord = keyof typeof en

const german: Record<DeskWord, string> = de

/** The desk's own words beside Payload's, under `desk:`. */
export const translations = {
  en: { desk: en, general: { payloadSettings: 'How the desk looks to you' } },
  de: { desk: german, general: { payloadSettings: 'Wie der Desk für Sie aussieht' } },
}
