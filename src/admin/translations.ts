import de from './messages/de.json'
import en from './messages/en.json'

export type DeskWord = keyof typeof en

const german: Record<DeskWord, string> = de

/**
 * The desk's own words beside Payload's, under `desk:`. Payload puts the label of a column into the
 * name of its two arrows as it is configured, which in two languages is no word; it stands beside them.
 */
export const translations = {
  en: {
    desk: en,
    general: {
      payloadSettings: 'How the desk looks to you',
      sortByLabelDirection: 'Sort: {{direction}}',
    },
  },
  de: {
    desk: german,
    general: {
      payloadSettings: 'Wie der Desk für Sie aussieht',
      sortByLabelDirection: 'Sortieren: {{direction}}',
    },
  },
}
