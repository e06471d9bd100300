/**
 * What the desk refuses, in German; the English sentences stand where the rules are. A word in
 * braces is a hole: it takes over what stands there, or says it in German (see `refusalIn`).
 */
export const germanRefusals: Readonly<Record<string, string>> = {
  // Requests
  'There is no such category to choose from.': 'Diese Kategorie steht nicht zur Wahl.',
  'There is no such project to choose from.': 'Dieses Projekt steht nicht zur Wahl.',
  'There is no such project among yours.': 'Dieses Projekt gehört nicht zu Ihren.',
  'There is no such organization among yours.': 'Diese Organisation gehört nicht zu Ihren.',
  'This account belongs to no organization yet. Ask the agency to add it to one.':
    'Dieses Konto gehört noch zu keiner Organisation. Bitten Sie die Agentur, es einer zuzuordnen.',
  'Choose the organization this request is for.':
    'Wählen Sie die Organisation, für die diese Anfrage ist.',
  'Write something here.': 'Schreiben Sie hier etwas.',
  'Write this as text.': 'Schreiben Sie das als Text.',

  // The life of a ticket
  'This ticket is already {status}.': 'Dieses Ticket ist bereits {status}.',
  'This ticket is already {status}. Allowed: {list}.':
    'Dieses Ticket ist bereits {status}. Möglich ist: {list}.',
  'A ticket that is {status} cannot become {other}.':
    'Ein Ticket, das {status} ist, kann nicht {other} werden.',
  'A ticket that is {status} cannot become {other}. Allowed: {list}.':
    'Ein Ticket, das {status} ist, kann nicht {other} werden. Möglich ist: {list}.',
  'This ticket is {status}. Only a resolved or closed one can be reopened.':
    'Dieses Ticket ist {status}. Nur ein gelöstes oder geschlossenes kann wieder geöffnet werden.',
  'This ticket was closed more than {days} ago and cannot be reopened. Create a follow-up ticket instead.':
    'Dieses Ticket wurde vor mehr als {days} geschlossen und kann nicht wieder geöffnet werden. Stellen Sie stattdessen eine neue Anfrage dazu.',
  'This ticket is closed. Reopen it before you reply.':
    'Dieses Ticket ist geschlossen. Öffnen Sie es wieder, bevor Sie antworten.',
  'This ticket is closed. Reopen it before you add files.':
    'Dieses Ticket ist geschlossen. Öffnen Sie es wieder, bevor Sie Dateien anhängen.',
  'The status is set by the team. Close or reopen the ticket instead.':
    'Den Status setzt das Team. Schließen Sie das Ticket, oder öffnen Sie es wieder.',
  'Choose a status, or reopen the ticket: not both at once.':
    'Wählen Sie einen Status, oder öffnen Sie das Ticket wieder: nicht beides zugleich.',
  'A note for the team reopens nothing. Reopen the ticket by itself.':
    'Eine interne Notiz öffnet nichts wieder. Öffnen Sie das Ticket für sich.',
  'Only a file that is a message by itself can ask for this.':
    'Das kann nur eine Datei verlangen, die selbst eine Nachricht ist.',
  'Say true or false.': 'Geben Sie true oder false an.',
  'Choose one of these: {names}.': 'Wählen Sie eines von diesen: {names}.',

  // Ratings
  'Only the person who asked can rate this ticket.':
    'Nur wer die Anfrage gestellt hat, kann sie bewerten.',
  'A ticket can be rated once it is resolved or closed.':
    'Ein Ticket kann bewertet werden, sobald es gelöst oder geschlossen ist.',
  'A rating can be changed for {days}. Yours is older than that.':
    'Eine Bewertung kann nur in den ersten {days} geändert werden. Ihre ist älter.',
  'Choose a whole number from 1 to 5.': 'Wählen Sie eine ganze Zahl von 1 bis 5.',
  'Write the comment as text.': 'Schreiben Sie den Kommentar als Text.',

  // Articles
  'This is not a text of the editor.': 'Das ist kein Text des Editors.',
  'This text is nested too deeply.': 'Dieser Text ist zu tief verschachtelt.',
  'This text is too long. Make several articles of it.':
    'Dieser Text ist zu lang. Machen Sie mehrere Artikel daraus.',
  'The tables of this text have too many cells.':
    'Die Tabellen in diesem Text haben zu viele Zellen.',

  // Files
  'Choose a file to attach.': 'Wählen Sie eine Datei aus.',
  'This file has no name. Rename it and try again.':
    'Diese Datei hat keinen Namen. Geben Sie ihr einen und versuchen Sie es erneut.',
  'A file may have {size} MB at most.': 'Eine Datei darf höchstens {size} MB haben.',
  '"{name}" has more than {count} million pixels.':
    '„{name}“ hat mehr als {count} Millionen Bildpunkte.',
  '"{name}" holds more than 10,000 files.': '„{name}“ enthält mehr als 10.000 Dateien.',
  '"{name}" unpacks to far more than its own size. It was not stored.':
    '„{name}“ wird ausgepackt weit größer, als die Datei ist. Sie wurde nicht gespeichert.',
  '"{name}" does not unpack to what it says it holds. It was not stored.':
    '„{name}“ enthält nicht, was im Verzeichnis des Archivs steht. Die Datei wurde nicht gespeichert.',
  '"{name}" is packed in a way that cannot be checked. Pack it as an ordinary ZIP.':
    '„{name}“ ist so gepackt, dass der Inhalt nicht geprüft werden kann. Packen Sie ein gewöhnliches ZIP.',
  '"{name}" is locked with a password, so it cannot be checked for viruses. Send it without one.':
    '„{name}“ ist mit einem Passwort gesperrt und kann nicht auf Viren geprüft werden. Senden Sie die Datei ohne Passwort.',
  '"{name}" is damaged or not complete. Send it again.':
    '„{name}“ ist beschädigt oder nicht vollständig. Senden Sie die Datei noch einmal.',
  '"{name}" holds macros, and those are programs. Save it without them and send it again.':
    '„{name}“ enthält Makros, und das sind Programme. Speichern Sie die Datei ohne Makros, und senden Sie sie noch einmal.',
  'Files cannot be stored or fetched at the moment. Try again in a few minutes.':
    'Dateien können gerade nicht gespeichert oder geladen werden. Versuchen Sie es in ein paar Minuten erneut.',
  'There is no room left to store files. Nothing was saved. Try again later.':
    'Für Dateien ist kein Platz mehr. Nichts wurde gespeichert. Versuchen Sie es später erneut.',
  'This file is not there any more.': 'Diese Datei gibt es nicht mehr.',
  'Files that end in ".{name}" are not taken here.':
    'Dateien mit der Endung „.{name}“ werden hier nicht angenommen.',
  '"{name}" has no ending that tells its kind, such as ".pdf".':
    '„{name}“ hat keine Endung, die ihre Art verrät, wie „.pdf“.',
  'The content of "{name}" is not what its name says. It was not stored.':
    'Der Inhalt von „{name}“ ist nicht, was der Name sagt. Die Datei wurde nicht gespeichert.',
  'A message carries {count} files at most. Send the others with another reply.':
    'Eine Nachricht trägt höchstens {count} Dateien. Senden Sie die übrigen mit einer weiteren Antwort.',
  'There is no such message of yours in this ticket.':
    'Diese Nachricht von Ihnen gibt es in diesem Ticket nicht.',

  // Promises
  'These hours are never open. Promises could not be kept: open at least one interval.':
    'Diese Zeiten sind nie offen. So lässt sich keine Zusage halten: Öffnen Sie wenigstens einmal.',
  'Choose a day of the week.': 'Wählen Sie einen Wochentag.',
  'Write a time of day as 09:30.': 'Schreiben Sie eine Uhrzeit wie 09:30.',
  'An interval closes after it opens. For a shift over midnight make two: until 24:00, and from 00:00 of the next day.':
    'Eine Zeit schließt, nachdem sie öffnet. Für eine Schicht über Mitternacht braucht es zwei: bis 24:00, und ab 00:00 des nächsten Tages.',
  'Two intervals of this day overlap.': 'Zwei Zeiten dieses Tages überschneiden sich.',
  'Choose a day that there is.': 'Wählen Sie einen Tag, den es gibt.',
  'A part of a day is closed from one time until a later one.':
    'Ein Teil eines Tages ist von einer Uhrzeit bis zu einer späteren geschlossen.',
  'With these holidays nothing is open for more than 120 days at a stretch. Take some of them out.':
    'Mit diesen Feiertagen ist mehr als 120 Tage am Stück nichts offen. Nehmen Sie einige heraus.',
  'One policy is always the default. Make another one the default instead.':
    'Eine Richtlinie ist immer die Vorgabe. Machen Sie stattdessen eine andere dazu.',
  'This policy is the default. Make another one the default before you delete it.':
    'Diese Richtlinie ist die Vorgabe. Machen Sie eine andere dazu, bevor Sie sie löschen.',
  'With these business hours this would come due in more than three years.':
    'Mit diesen Geschäftszeiten wäre das erst in mehr als drei Jahren fällig.',
  'This is no calendar file.': 'Das ist keine Kalenderdatei.',
  'Write a month as 2026-11.': 'Schreiben Sie einen Monat wie 2026-11.',

  // Accounts and everything
  'This is the last admin who can sign in. Make somebody else an admin first.':
    'Dies ist der letzte Admin, der sich anmelden kann. Machen Sie zuerst jemand anderen zum Admin.',
  'Choose a time zone by its name, such as Europe/Berlin.':
    'Wählen Sie eine Zeitzone mit ihrem Namen, wie Europe/Berlin.',
  'Too many {what}. Wait {minutes}, then try again.':
    'Zu viele {what}. Warten Sie {minutes}, und versuchen Sie es dann erneut.',
  'Whether an article helped is for its readers to say.':
    'Ob ein Artikel geholfen hat, sagen seine Leserinnen und Leser.',
  'This request comes from another site.': 'Diese Anfrage kommt von einer anderen Website.',
  'This address cannot be read.': 'Diese Adresse ist nicht lesbar.',
  '{method} is not taken here.': '{method} wird hier nicht angenommen.',
  'This request is too large. At most {size} are taken here.':
    'Diese Anfrage ist zu groß. Hier werden höchstens {size} angenommen.',
  'This request is too large. At most {size} are taken here without signing in.':
    'Diese Anfrage ist zu groß. Ohne Anmeldung werden hier höchstens {size} angenommen.',
  'This form is too large. Send fewer or smaller files.':
    'Dieses Formular ist zu groß. Senden Sie weniger oder kleinere Dateien.',
  'Too many forms at once. Wait until the others are sent.':
    'Zu viele Formulare gleichzeitig. Warten Sie, bis die anderen gesendet sind.',
  'The form in this request is broken or breaks off.':
    'Das Formular in dieser Anfrage ist beschädigt oder bricht ab.',
  'The form has characters that cannot be stored.':
    'Das Formular enthält Zeichen, die nicht gespeichert werden können.',
  'You have a filter of this name already.': 'Sie haben schon einen Filter mit diesem Namen.',
  'Say in q what to look for.': 'Sagen Sie in q, wonach gesucht werden soll.',
  'At most {count} words can be searched for.':
    'Nach höchstens {count} Wörtern kann gesucht werden.',
  'Sign in first.': 'Melden Sie sich zuerst an.',
  'Something went wrong on our side and nothing was saved. Try again in a moment.':
    'Bei uns ist etwas schiefgegangen, und nichts wurde gespeichert. Versuchen Sie es gleich noch einmal.',
  'The desk is busy at this moment and nothing was saved. Try again in a few seconds.':
    'Hier ist gerade viel los, und nichts wurde gespeichert. Versuchen Sie es in ein paar Sekunden noch einmal.',
  'Somebody else is changing the same at this moment, so nothing was saved. Try again in a few seconds.':
    'Jemand ändert gerade dasselbe, deshalb wurde nichts gespeichert. Versuchen Sie es in ein paar Sekunden noch einmal.',
  'The connection to the database broke at the last moment. Look whether it was saved before you try again.':
    'Die Verbindung zur Datenbank ist im letzten Moment abgebrochen. Sehen Sie nach, ob es gespeichert ist, bevor Sie es erneut versuchen.',
  'Many people are signing in at this moment. Try again in a few seconds.':
    'Gerade melden sich viele zugleich an. Versuchen Sie es in ein paar Sekunden noch einmal.',
  'You have too many requests under way. Wait a few seconds, then try again.':
    'Von Ihnen sind zu viele Anfragen zugleich unterwegs. Warten Sie ein paar Sekunden, und versuchen Sie es dann erneut.',
  'A text in this request has characters that cannot be stored.':
    'Ein Text darin hat Zeichen, die nicht gespeichert werden können.',

  // Questions
  'The path "{name}" cannot be used here.': 'Der Pfad „{name}“ kann hier nicht verwendet werden.',
  'The operator "{operator}" does not fit "{name}".':
    'Der Operator „{operator}“ passt nicht zu „{name}“.',
  'The operator "{operator}" does not fit "{name}". These do: {these}.':
    'Der Operator „{operator}“ passt nicht zu „{name}“. Es passen: {these}.',
  '"{name}" is compared with what is {misfit}.':
    '„{name}“ wird mit etwas verglichen, das {misfit}.',
  '"{name}" is compared with nothing: name an operator.':
    '„{name}“ wird mit nichts verglichen: Nennen Sie einen Operator.',
  'This filter is too long or too deeply nested.':
    'Dieser Filter ist zu lang oder zu tief verschachtelt.',
  'A list in this filter has at most {count} values.':
    'Eine Liste in diesem Filter hat höchstens {count} Werte.',
  'A value in this filter is too long. At most {count} characters are taken.':
    'Ein Wert in diesem Filter ist zu lang. Höchstens {count} Zeichen werden angenommen.',
  'A field name in this query is too long.': 'Der Name eines Feldes ist zu lang.',
  'Sort by five fields at most.': 'Ordnen Sie nach höchstens fünf Feldern.',
  'Pages are numbered from 1.': 'Seiten werden ab 1 gezählt.',
  'This query has too many parts.': 'Diese Abfrage hat zu viele Teile.',
  'This query is nested too deeply.': 'Diese Abfrage ist zu tief verschachtelt.',
  'The parameter "{name}" is not valid JSON.': 'Der Parameter „{name}“ ist kein gültiges JSON.',

  'There is nothing here.': 'Hier ist nichts.',
  // Mails
  'This mail is on its way already.': 'Diese E-Mail ist schon unterwegs.',
  'A mail about an account is not sent again. Ask for a new link instead.':
    'Eine E-Mail zu einem Konto wird nicht noch einmal gesendet. Fordern Sie stattdessen einen neuen Link an.',
  'Write the color like #1d4ed8.': 'Schreiben Sie die Farbe wie #1d4ed8.',
  'Write the sender like Support <support@example.com>.':
    'Schreiben Sie den Absender wie Support <support@example.com>.',
  'Use at most {count} characters.': 'Bitte höchstens {count} Zeichen verwenden.',
}
