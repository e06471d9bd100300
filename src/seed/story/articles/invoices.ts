import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'start', audience: 'clients' } as const

export const invoices: StoryArticle = {
  ...common,
  at: workday(16, '09:00'),
  slug: 'invoices-address-hours-and-corrections',
  title: 'Invoices: billing address, hours and corrections',
  summary: 'How to change where invoices go, what the hours mean, and how to get one corrected.',
  keywords: 'bill, payment, VAT number, credit note, purchase order, charged twice, accounting',
  body: text`
    ## Change the billing address

    Tell us the new address, the VAT number and from which month it counts. Invoices that were sent
    already are corrected on request, for up to three months.

    ## What the hours mean

    Each line names the request, the day and the time in quarters of an hour. Work inside your plan
    is listed with zero.

    ## Something is wrong

    Open a request in the category **Billing Question** with the number of the invoice. Until it is
    settled you need not pay it. A double charge is paid back by a credit note.
  `,
}

export const invoicesGerman: StoryArticle = {
  ...common,
  at: workday(16, '09:40'),
  language: 'de',
  translationOf: 'invoices',
  slug: 'rechnungen-adresse-stunden-korrektur',
  title: 'Rechnungen: Anschrift, Stunden und Korrekturen',
  summary: 'Wie Sie die Rechnungsadresse ändern, was die Stunden bedeuten, wie korrigiert wird.',
  keywords: 'Rechnungsanschrift, Gutschrift, USt-IdNr, Buchhaltung, doppelt berechnet, Zahlung',
  body: text`
    ## Rechnungsadresse ändern

    Nennen Sie uns die neue Anschrift, die Umsatzsteuer-Nummer und ab welchem Monat sie gilt.

    ## Was die Stunden bedeuten

    Jede Zeile nennt die Anfrage, den Tag und die Zeit in Viertelstunden. Was Ihr Vertrag enthält,
    steht mit null darin.

    ## Etwas stimmt nicht

    Schreiben Sie uns die Rechnungsnummer. Bis zur Klärung müssen Sie nicht zahlen. Was doppelt
    berechnet wurde, bekommen Sie als Gutschrift zurück.
  `,
}
