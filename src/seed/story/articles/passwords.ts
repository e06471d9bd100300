import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'start', audience: 'public' } as const

export const passwords: StoryArticle = {
  ...common,
  at: workday(23, '09:00'),
  slug: 'forgotten-password',
  title: 'You forgot your password or cannot sign in',
  summary: 'How to set a new password yourself, and what to do when the account is locked.',
  keywords: 'login, log in, credentials, locked out, reset link, access denied',
  body: text`
    ## Set a new password

    1. Open the sign-in page of your website's editor and choose **Forgot your password?**
    2. Type the email address that we know you by. A link arrives within five minutes.
    3. The link works once and for one hour. Choose a password of at least twelve characters.

    ## No mail arrives

    Look into the spam folder first. Then try your other addresses: the link is sent only to an
    address that has an account.

    ## The account is locked

    After ten wrong tries the account rests for fifteen minutes, then it opens again by itself.
  `,
}

export const passwordsGerman: StoryArticle = {
  ...common,
  at: workday(23, '09:20'),
  language: 'de',
  translationOf: 'passwords',
  slug: 'passwort-vergessen',
  title: 'Passwort vergessen oder Anmeldung klappt nicht',
  summary: 'Wie Sie selbst ein neues Passwort setzen und was bei einem gesperrten Konto hilft.',
  keywords: 'Login, einloggen, Zugangsdaten, ausgesperrt, Kennwort, zurücksetzen',
  body: text`
    ## Ein neues Passwort setzen

    1. Öffnen Sie die Anmeldeseite Ihrer Website und wählen Sie **Passwort vergessen?**
    2. Geben Sie die E-Mail-Adresse ein, unter der wir Sie kennen. Der Link kommt in fünf Minuten.
    3. Er gilt einmal und eine Stunde lang. Das neue Passwort hat mindestens zwölf Zeichen.

    ## Es kommt keine Mail

    Schauen Sie zuerst in den Spam-Ordner. Versuchen Sie es dann mit Ihren anderen Adressen.

    ## Das Konto ist gesperrt

    Nach zehn falschen Versuchen ruht das Konto fünfzehn Minuten, danach öffnet es sich von selbst.
  `,
}
