import type { MailLanguage } from '@/src/domain/mail/languages'
import { chosenText, fillPlaces, type MailText, type WordedMail } from '@/src/domain/mail/settings'
import { defanged } from './oneLine'
import type { Frame } from './template'

type Place = {
  mail: WordedMail
  language: MailLanguage
  wordings: readonly MailText[]
  color: string
  desk: string
  logo?: string
  /** Whatever people typed, for the words of the desk that name it. */
  values: { name: string; number?: string; subject?: string }
  settingsUrl?: string
  stopUrl?: string
}

/** What stands around each mail, in the words of the desk where it has its own. */
export function frameOf(place: Place): Frame {
  const { mail, language, wordings, color, desk, logo, settingsUrl, stopUrl } = place
  const values = Object.fromEntries(
    Object.entries(place.values).map(([name, value]) => [name, defanged(value ?? '')]),
  )
  const own = (part: 'greeting' | 'footer') => {
    const text = chosenText(wordings, mail, language, part)
    return text && fillPlaces(text, { ...values, desk })
  }
  return {
    desk,
    color,
    logo,
    greeting: own('greeting'),
    footer: own('footer'),
    settingsUrl,
    stopUrl,
  }
}
