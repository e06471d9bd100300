import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'technology', audience: 'clients' } as const

export const mailboxes: StoryArticle = {
  ...common,
  at: workday(12, '09:00'),
  slug: 'set-up-a-mailbox',
  title: 'Set up a mailbox in Outlook or on a phone',
  summary: 'Servers, ports and the usual stumbling blocks for reading and sending mail.',
  keywords: 'email account, imap, smtp, thunderbird, iphone, android, apple mail, cannot send',
  body: text`
    ## The settings

    | What | Server | Port |
    | --- | --- | --- |
    | Incoming, IMAP | imap.desk.example | 993 |
    | Outgoing, SMTP | smtp.desk.example | 465 |

    The user name is the whole address, both servers want the password, both speak TLS.

    ## It receives but does not send

    Outgoing mail needs the password as well. In Outlook tick **My outgoing server requires
    authentication**.

    ## A mailbox is full

    Empty the trash, or ask us for more room. An out-of-office note is set in webmail.
  `,
}

export const mailboxesGerman: StoryArticle = {
  ...common,
  at: workday(12, '09:30'),
  language: 'de',
  translationOf: 'mailboxes',
  slug: 'postfach-einrichten',
  title: 'Postfach in Outlook oder auf dem Handy einrichten',
  summary: 'Server, Ports und die üblichen Stolpersteine beim Lesen und Senden von E-Mails.',
  keywords: 'Mailkonto, E-Mail-Konto, IMAP, SMTP, iPhone, Thunderbird, Abwesenheitsnotiz',
  body: text`
    ## Die Einstellungen

    Posteingang IMAP: imap.desk.example, Port 993. Postausgang SMTP: smtp.desk.example, Port 465.
    Der Benutzername ist die ganze Adresse, beide Server verlangen das Passwort und sprechen TLS.

    ## Empfangen geht, Senden nicht

    Auch der Postausgang braucht das Passwort: **Ausgangsserver erfordert Authentifizierung**.

    ## Das Postfach ist voll

    Leeren Sie den Papierkorb oder bitten Sie uns um mehr Platz. Eine Abwesenheitsnotiz stellen Sie
    im Webmail ein.
  `,
}
