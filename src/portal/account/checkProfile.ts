import 'server-only'
import { isTimeZone } from '@/src/domain/time/zones'
import { nameMax } from '@/src/domain/limits'
import { Refused } from '../act/refused'
import { isLanguage, isTheme } from '../themeCookie'
import { words } from '../words'

type Typed = { name: string; language: string; timeZone: string; theme: string }

/** The profile in the form the account wants it, or words at each field that cannot be taken. */
export async function checkProfile({ name, language, timeZone, theme }: Typed) {
  const [t, problem] = await Promise.all([words('account'), words('problem')])
  const fields: Record<string, string> = {}
  if (!name) fields.name = t('nameMissing')
  if (name.length > nameMax) {
    fields.name = problem('tooLong', { most: nameMax, length: name.length })
  }
  if (!isTimeZone(timeZone)) fields.timeZone = t('zoneUnknown')
  if (!isLanguage(language)) fields.language = t('choiceUnknown')
  if (!isTheme(theme)) fields.theme = t('choiceUnknown')
  if (Object.keys(fields).length > 0 || !isLanguage(language) || !isTheme(theme)) {
    throw new Refused(fields, t('notSaved'))
  }
  return { name, language, timeZone, theme }
}
