export type SearchedTicket = {
  subject: string
  description: string
  replies?: readonly string[]
  notes?: readonly string[]
  files?: readonly string[]
}

/** What agencies and their clients write to each other, by a name that the queries use. */
export const tickets = {
  contactFormDe: {
    subject: 'Kontaktformular verschickt keine E-Mails',
    description:
      'Seit gestern kommt über das „Kontaktformular“ nichts mehr an. Die Bestätigungsseite erscheint trotzdem.',
    replies: ['Der SMTP-Zugang war abgelaufen, jetzt läuft der Versand wieder.'],
  },
  openingHoursDe: {
    subject: 'Öffnungszeiten an Feiertagen ändern',
    description: 'Bitte auf der Startseite die Öffnungszeiten für Pfingstmontag anpassen.',
  },
  newsletterDe: {
    subject: 'Abmeldung vom Newsletter funktioniert nicht',
    description: 'Empfänger klicken auf den Abmeldelink und landen auf einer Fehlerseite (404).',
  },
  invoiceDe: {
    subject: 'Rechnung RE-2026/0417 doppelt erhalten',
    description: 'Die Rechnung über 1.240,50 € kam zweimal. Bitte eine Gutschrift ausstellen.',
  },
  hostingDe: {
    subject: 'Speicherplatz fast voll',
    description: 'Der Webspace meldet 95 %. Können wir alte Sicherungskopien löschen?',
    notes: ['Zebrafink-Kunde: Vertrag endet im März, keine Erweiterung verkaufen.'],
  },
  streetDe: {
    subject: 'Anschrift im Impressum falsch',
    description:
      'Wir sind umgezogen: Lindenstraße 12, 80331 München. Bitte auch die Fußzeile ändern.',
  },
  passwordDe: {
    subject: 'Passwort zurücksetzen für den Redaktionszugang',
    description: 'Frau Müller-Lüdenscheidt kann sich nicht mehr anmelden, das Konto ist gesperrt.',
  },
  shippingDe: {
    subject: 'Versandkostenberechnung im Warenkorb stimmt nicht',
    description: 'Ab 50 Euro soll die Lieferung frei sein, trotzdem werden 4,90 berechnet.',
  },
  trainingDe: {
    subject: 'Schulung für neue Redakteurinnen',
    description: 'Wir hätten gern einen Termin für drei Personen, am liebsten vor Ort.',
  },
  imagesDe: {
    subject: 'Bilder werden unscharf dargestellt',
    description: 'Die Produktbilder der neuen Gartenmöbel sind auf dem Handy verpixelt.',
    files: ['gartenstuhl-eiche_final2.jpg'],
  },
  seoDe: {
    subject: 'Suchmaschinenoptimierung: Seitentitel fehlen',
    description: 'In der Search Console stehen 37 Seiten ohne Beschreibung.',
  },
  cookieDe: {
    subject: 'Einwilligung für Landkarten',
    description:
      'Die Datenschutzbeauftragte verlangt eine Zustimmung, bevor Karten geladen werden.',
  },
  jobsDe: {
    subject: 'Stellenanzeigen automatisch veröffentlichen',
    description: 'Unsere Bewerbungsplattform liefert eine Schnittstelle. Lässt sich das anbinden?',
  },
  accessibleDe: {
    subject: 'Barrierefreiheit prüfen',
    description: 'Bis Juni müssen wir die Vorgaben erfüllen. Die Kontraste sind wohl zu schwach.',
  },
  calendarDe: {
    subject: 'Veranstaltungskalender zeigt vergangene Termine',
    description: 'Konzerte vom letzten Jahr stehen immer noch ganz oben.',
  },
  checkout: {
    subject: 'Checkout fails with credit cards',
    description: 'Visa and Mastercard are declined since Tuesday; PayPal works. Error PSP_4012.',
    replies: ['The payment provider rotated its certificate. We have updated the bundle.'],
    notes: ['Merchant key was pasted wrongly, narwhal was the old codename of the gateway.'],
  },
  refund: {
    subject: 'Refunding an order twice',
    description: 'Order 4711-0815 was refunded, but the customer was charged again afterwards.',
  },
  backup: {
    subject: 'Nightly backups stopped running',
    description: 'The last archive in our bucket is from the 3rd. Restoring one took nine hours.',
  },
  login: {
    subject: 'Editors are logged out every few minutes',
    description: 'It happens in the middle of writing, and their drafts are lost.',
  },
  performance: {
    subject: 'Homepage loads slowly on mobile networks',
    description: 'The hero video weighs 18 MB. Lighthouse says 31.',
    files: ['lighthouse-report.pdf'],
  },
  dns: {
    subject: 'Moving the domain to another registrar',
    description: 'We need the auth code for example-gardens.example and the current zone file.',
    replies: ['MX stays at mail.protection.example, TXT is "v=spf1 include:spf.example -all".'],
  },
  crash: {
    subject: 'Upload crashes the media library',
    description:
      'Files from C:\\temp\\upload\\summer are refused with HTTP 413 (payload too large).',
  },
  cpp: {
    subject: 'Syntax colours for C++ code are missing',
    description: 'Our developer blog shows C# and Go nicely. Only that one stays grey.',
  },
  translation: {
    subject: 'French version of the brochure page',
    description: 'Translations are attached. Please mind the quotation marks « guillemets ».',
    files: ['brochure-fr.docx'],
  },
  analytics: {
    subject: 'Visitor statistics dropped to zero',
    description:
      'Since the relaunch nothing is tracked. The tag manager says GTM-K7XW2 is unknown.',
  },
  redirectLoop: {
    subject: 'Too many redirects on the intranet',
    description: 'https://intra.example/login?next=%2Fhome jumps back and forth for ever.',
  },
  captcha: {
    subject: 'Spam through the comment form',
    description: 'Two hundred entries overnight, mostly about casinos. A captcha would help.',
  },
  printing: {
    subject: 'Recipes print with the navigation on top',
    description: 'A print style sheet is missing; people waste three sheets of paper.',
  },
  api: {
    subject: 'Webhook signature does not verify',
    description: 'POST /hooks/orders answers 401. We sign with HMAC-SHA256 as documented.',
    replies: ['The clock of your server is eleven minutes behind, so stamps count as replayed.'],
  },
  contract: {
    subject: 'Cancelling the maintenance plan',
    description: 'We would like to end the agreement at the end of the quarter.',
  },
  font: {
    subject: 'Licence for the typeface has expired',
    description: 'The foundry wrote us about page views. Which weights do we really use?',
  },
  video: {
    subject: 'Subtitles for the product videos',
    description: 'The captions arrive as .srt files from ben.o’hara@studio.example.',
  },
  map: {
    subject: 'Branch finder shows closed branches',
    description: 'Łódź and Kraków have moved, and the café in Malmö is gone.',
  },
  currency: {
    subject: 'Prices in Swiss francs',
    description: 'The shop should switch currencies by country. Rounding to five Rappen.',
  },
  staging: {
    subject: 'Staging shows up in search results',
    description: 'Somebody removed the robots.txt. Customers order on the test system!',
  },
  sso: {
    subject: 'Single sign-on with our directory',
    description: 'We use OpenID Connect. Who needs the client secret, and how do we rotate it?',
  },
  menu: {
    subject: 'Mega menu hides behind the slider',
    description: 'Only in Safari on iPads, in landscape. A z-index, I suppose.',
  },
  pdf: {
    subject: 'Data sheets open as gibberish',
    description: 'The downloads are sent as text/plain; browsers show the bytes.',
  },
  warehouse: {
    subject: 'Stock levels are wrong after the import',
    description: 'The warehouse exports at 02:00, the shop reads at 01:45.',
  },
  greeting: {
    subject: 'Thank you!',
    description: 'Just wanted to say that the relaunch was a delight. Cake is on its way.',
  },
} as const satisfies Record<string, SearchedTicket>

export const articles = {
  imprintDe: {
    title: 'Impressum und Datenschutz aktuell halten',
    summary: 'Was hinein muss und wer haftet.',
    body: 'Prüfen Sie die Angaben jährlich. Wechselt der Geschäftsführer, ändern Sie den Namen sofort.',
  },
  picturesDe: {
    title: 'Bilder richtig zuschneiden',
    summary: 'Größen, Formate und Dateinamen für die Mediathek.',
    body: 'Querformat in 1600 × 900 Pixeln. Dateinamen ohne Umlaute und Leerzeichen.',
  },
  mailboxes: {
    title: 'Setting up mailboxes on your phone',
    summary: 'Servers, ports and encryption for Apple and Android.',
    body: 'Incoming: imap.example, port 993 with TLS. Outgoing: smtp.example, port 465.',
  },
  twoFactor: {
    title: 'Two-factor authentication for editors',
    summary: 'Why a second factor, and what to do when the phone is lost.',
    body: 'Scan the code with an authenticator app. Keep the ten recovery codes in a safe place.',
  },
} as const

export type TicketName = keyof typeof tickets
export type ArticleName = keyof typeof articles
