import { foldedWords, joined } from '../search/fold'

export type SaidWord = { word: string; isSubject: boolean }

/** What people write to be polite, or because every request is about it: it chooses no article. */
const saysNothing = new Set(
  foldedWords(`
    hello hi hey dear sir madam good morning afternoon evening day thanks thank you please regards best
    kind kindly cheers greetings asap urgent urgently pls help question questions problem problems
    issue issues request requests today tomorrow yesterday morning week month year since still again
    always never now soon back want wanted would could should need needs like get got let know see
    look looks also just really very much many lot anybody somebody everybody one two three something
    anything nothing everything website websites site sites page pages web online company team
    support customer customers client clients able possible way thing things make makes made says say
    said tell tells told please call write wrote writes written use used using ask asks work works
    start starts show shows shown well first last next new old wrong right long longer every show
    hallo guten tag morgen abend liebe lieber sehr geehrte geehrter damen herren danke dank vielen
    bitte gruss gruesse gruß grüße lg mfg freundliche freundlichen eilig dringend hilfe frage fragen
    problem probleme anliegen heute gestern woche monat jahr seit immer noch wieder schon jetzt bald
    möchte möchten würde würden könnte können kann koennen soll sollen sollte brauche brauchen gern
    gerne mal auch nur sehr viel viele etwas alles nichts jemand man website webseite webseiten
    homepage seite seiten internet firma unternehmen kunde kunden kundin geht gehen gibt wissen sehen
    sehe sieht sagen sagt machen macht gemacht schreiben schreibt geschrieben rückruf anrufen melden
    cannot must find found have having give gives given looking apply take takes put list lists ago
    hour hours minute minutes come comes coming going goes try tried happen happens seem seems
    kommt kommen kam nix finde finden zwei drei wochen tage stunden stunde unser unsere unserer
    unserem unseren ihre ihrem ihren ihrer muss müssen nehmen genommen versuchen lassen bleibt
    neu neue neuen neuer alt alte alten falsch richtig lange länger start startseite nächste nächsten
    nächstes letzte letzten frau herr ms mr mrs team haben wir sind ihnen`),
)

/** So many different words of a request are looked at; those of the subject come first. */
const most = 40

const wordsOf = (text: string) =>
  [...foldedWords(text), ...joined(text).flatMap(foldedWords)].filter(
    (word) => word.length > 1 && word.length <= 40 && !saysNothing.has(word) && !/^\d+$/.test(word),
  )

/** The words of a request that may say what it is about, each once. */
export function saidWords({ subject, text }: { subject: string; text: string }): SaidWord[] {
  const inSubject = new Set(wordsOf(subject))
  const inText = new Set(wordsOf(text).filter((word) => !inSubject.has(word)))
  return [
    ...[...inSubject].map((word) => ({ word, isSubject: true })),
    ...[...inText].map((word) => ({ word, isSubject: false })),
  ].slice(0, most)
}
