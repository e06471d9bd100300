import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

/** What was written in English first. */
const german = { language: 'de' } as const

export const picturesGerman: StoryArticle = {
  ...german,
  at: workday(8, '09:00'),
  translationOf: 'pictures',
  section: 'website',
  audience: 'public',
  slug: 'bilder-groesse-format-rechte',
  title: 'Bilder: Größe, Format und Rechte',
  summary: 'Was Sie hochladen, damit Seiten schnell bleiben und niemand eine Rechnung schickt.',
  keywords: 'Fotos, unscharf, verpixelt, Bildgröße, JPG, PNG, Alternativtext, Urheberrecht',
  body: text`
    ## Größe

    Laden Sie Bilder so groß hoch, wie Sie sie haben, bis 25 MB. Über die ganze Seite brauchen sie
    mindestens 2400 Pixel, in einer Spalte 1200, Porträts 800. Kleinere werden unscharf.

    ## Format

    **JPG** für Fotos, **PNG** für Bildschirmfotos, **SVG** für Logos.

    ## Rechte

    Verwenden Sie nur, was Sie selbst gemacht, gekauft oder schriftlich erlaubt bekommen haben.
  `,
}

export const editTextsGerman: StoryArticle = {
  ...german,
  at: workday(8, '09:30'),
  translationOf: 'editTexts',
  section: 'website',
  audience: 'clients',
  slug: 'texte-und-teammitglieder-selbst-aendern',
  title: 'Texte und Teammitglieder selbst ändern',
  summary: 'Fünf Minuten im Redaktionsbereich: Seite öffnen, ändern, ansehen, veröffentlichen.',
  keywords: 'Inhalte bearbeiten, Tippfehler, Ansprechpartner, Mitarbeiterseite, Foto austauschen',
  body: text`
    ## Einen Text ändern

    1. Melden Sie sich im Redaktionsbereich an und öffnen Sie die Seite unter **Seiten**.
    2. Klicken Sie in den Text und ändern Sie ihn.
    3. Wählen Sie **Vorschau**, dann **Änderungen veröffentlichen**.

    ## Jemanden auf die Teamseite setzen

    Öffnen Sie **Team**, **Neu anlegen**, und füllen Sie Name, Rolle und Telefon aus.

    ## Wenn etwas schiefging

    Unter **Versionen** holen Sie jede frühere Fassung zurück.
  `,
}

export const redirectsGerman: StoryArticle = {
  ...german,
  at: workday(7, '09:00'),
  translationOf: 'redirects',
  section: 'website',
  audience: 'public',
  slug: 'wenn-sich-adressen-aendern',
  title: 'Wenn sich Adressen ändern: Weiterleitungen',
  summary: 'Warum alte Links weiter funktionieren sollen und was wir dafür von Ihnen brauchen.',
  keywords: 'Umleitung, 404, Seite nicht gefunden, tote Links, Redirect, alte URL',
  body: text`
    Eine Seite, die umzieht, lässt ihre alte Adresse zurück: in Lesezeichen, Katalogen und
    Suchergebnissen. Eine **Weiterleitung** bringt Besucher ohne Klick zur neuen Seite.

    ## Was wir brauchen

    Eine Liste der alten Adressen, eine je Zeile, und die neue Seite dazu, wenn Sie sie kennen.

    ## Was Sie erwartet

    Bis zu zehn Weiterleitungen sind enthalten und in einem Arbeitstag fertig.
  `,
}

export const certificatesGerman: StoryArticle = {
  ...german,
  at: workday(7, '09:30'),
  translationOf: 'certificates',
  section: 'technology',
  audience: 'public',
  slug: 'diese-verbindung-ist-nicht-privat',
  title: 'Der Browser warnt: „Diese Verbindung ist nicht privat“',
  summary: 'Was die Warnung bedeutet, zwei eigene Prüfungen, und wann Sie uns rufen.',
  keywords: 'Zertifikat, SSL, HTTPS, Sicherheitswarnung, unsicher, Schloss, abgelaufen',
  body: text`
    Das Schloss in der Adresszeile steht für ein **Zertifikat**: den Beweis, dass Besucher wirklich mit
    Ihrer Website sprechen. Es wird alle paar Wochen erneuert. Misslingt das, warnen Browser.

    ## Prüfen Sie zweierlei

    1. Geschieht es auch auf einem zweiten Gerät, am besten auf einem Handy ohne WLAN?
    2. Was steht im Kleingedruckten? \`NET::ERR_CERT_DATE_INVALID\` heißt abgelaufen.

    Sehen Sie es auf zwei Geräten, schreiben Sie uns mit der Priorität **dringend**.
  `,
}
