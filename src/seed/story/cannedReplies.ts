import { text } from '../text'
import type { StaffKey } from './people'

type StoryCannedReply = {
  title: string
  shortcut: string
  content: string
  contentGerman?: string
  owner?: StaffKey
  status?: 'waiting' | 'resolved'
  assignment?: 'me'
}

/** Shared by the team unless they have an owner. */
export const cannedReplies: readonly StoryCannedReply[] = [
  {
    title: 'We are on it',
    shortcut: 'onit',
    content: text`
      Hello {{client.firstName}},

      thanks for the details. I can see it here, too, and we are working on it now. You will hear
      from us as soon as there is news, at the latest tomorrow morning.

      {{agent.firstName}}
    `,
    contentGerman: text`
      Hallo {{client.firstName}},

      danke für die Angaben. Ich sehe es hier auch, und wir arbeiten daran. Sie hören von uns, sobald
      es Neues gibt, spätestens morgen früh.

      {{agent.firstName}}
    `,
    assignment: 'me',
  },
  {
    title: 'Which page, which browser?',
    shortcut: 'where',
    content: text`
      To find this quickly I need three things from you:

      1. the address of the page (copy it from the address bar)
      2. the browser and device you saw it on
      3. a screenshot, if you can make one

      You can drop the picture right into the reply box.
    `,
    contentGerman: text`
      Um das schnell zu finden, brauche ich drei Angaben:

      1. die Adresse der Seite (aus der Adresszeile kopiert)
      2. Browser und Gerät, mit denen Sie es gesehen haben
      3. ein Bildschirmfoto, wenn es geht

      Das Bild können Sie direkt in das Antwortfeld ziehen.
    `,
    status: 'waiting',
  },
  {
    title: 'Please clear your cache',
    shortcut: 'cache',
    content: text`
      The change is live. Your browser may still show you the old version: please reload the page
      once with **Ctrl + Shift + R** (on a Mac **⌘ + Shift + R**). Tell me if it still looks the same
      after that.
    `,
  },
  {
    title: 'Estimate for approval',
    shortcut: 'estimate',
    content: text`
      Here is what we would do and what it takes:

      - **Work:** …
      - **Effort:** about … hours, outside the maintenance plan
      - **When:** within … working days after your go-ahead

      A short "yes, please" here is all we need to start.
    `,
  },
  {
    title: 'Waiting for your provider',
    shortcut: 'provider',
    owner: 'kim',
    content: text`
      The cause is on your provider's side, so we have passed it on to them with all the details. I
      will keep asking and tell you here as soon as they answer. There is nothing you need to do.
    `,
  },
  {
    title: 'Done, please check',
    shortcut: 'done',
    content: text`
      This is done and live. Please have a look. If anything is not as you meant it, just reply here
      and the request is open again.
    `,
    contentGerman: text`
      Das ist erledigt und online. Bitte schauen Sie es sich an. Wenn etwas nicht so ist, wie Sie es
      meinten, antworten Sie einfach hier, und die Anfrage ist wieder offen.
    `,
    status: 'resolved',
  },
]
