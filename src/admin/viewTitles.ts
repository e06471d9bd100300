import { slugs } from '@/src/slugs'
import { translations, type DeskWord } from './translations'

/** The desk's own views by their address; Payload would call each of them after its collection. */
const titles: Readonly<Record<string, DeskWord>> = {
  [`${slugs.tickets}/inbox`]: 'inbox',
  [`${slugs.tickets}/today`]: 'today',
  [`${slugs.tickets}/reports`]: 'reports',
  [`${slugs.tickets}/new`]: 'newTicket',
  [`${slugs.articles}/care`]: 'help_care',
  [`${slugs.articles}/numbers`]: 'help_numbers',
  [`${slugs.slaCycles}/report`]: 'report',
}

/** What the tab of a view of our own is called, in the language of whoever has it open. */
export function titleOfView(segments: readonly string[] | undefined, language: string | null) {
  const [first, collection, view, ...rest] = segments ?? []
  const address = `${collection}/${view}`
  if (first !== 'collections' || rest.length > 0 || !Object.hasOwn(titles, address)) return null
  const word = titles[address] as DeskWord
  return translations[language === 'de' ? 'de' : 'en'].desk[word]
}
