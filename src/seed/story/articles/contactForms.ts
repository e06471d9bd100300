import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'technology', audience: 'public' } as const

export const contactForms: StoryArticle = {
  ...common,
  at: workday(21, '10:00'),
  slug: 'messages-of-a-contact-form-do-not-arrive',
  title: 'Messages of the contact form do not arrive',
  summary: 'Three places to look before you write to us: spam, the recipient, and the inbox copy.',
  keywords:
    'enquiries, inquiry form, submissions missing, form not working, no emails from website',
  body: text`
    Every message that somebody sends through a contact form is kept in the editor as well. Nothing
    is lost when the mail does not reach you.

    ## Where to look

    1. **Spam folder** of the mailbox that receives the messages. Mark one as wanted.
    2. **Recipient:** open **Forms**, then **Recipients**. Is the address right, and does the person
       still work for you?
    3. **Kept messages:** open **Forms**, then **Entries**. What is listed there was received.

    ## When an entry is there and the mail is not

    Ask whoever runs your mail to let our sending server through, and tell us the time of the entry.
  `,
}

export const contactFormsGerman: StoryArticle = {
  ...common,
  at: workday(21, '10:30'),
  language: 'de',
  translationOf: 'contactForms',
  slug: 'nachrichten-aus-dem-kontaktformular-kommen-nicht-an',
  title: 'Nachrichten aus dem Kontaktformular kommen nicht an',
  summary:
    'Drei Stellen, an denen Sie nachsehen können: Spam, Empfänger und gespeicherte Einträge.',
  keywords: 'Anfragen fehlen, Formular geht nicht, Anfrageformular, keine Mails von der Website',
  body: text`
    Jede Nachricht aus einem Formular wird auch im Redaktionsbereich gespeichert. Es geht nichts
    verloren, wenn die Mail Sie nicht erreicht.

    ## Wo Sie nachsehen

    1. **Spam-Ordner** des Postfachs, das die Nachrichten bekommt.
    2. **Empfänger:** Stimmt die Adresse unter **Formulare**, **Empfänger**?
    3. **Einträge:** Unter **Formulare**, **Einträge** steht alles, was ankam.

    ## Der Eintrag ist da, die Mail nicht

    Bitten Sie Ihren Mailanbieter, unseren Versandserver durchzulassen, und nennen Sie uns die Uhrzeit.
  `,
}
