type Entry = {
  id: string
  title: string
  summary?: string | null
  language: string
  address: string
  published: string
  changed: string
}

type Feed = {
  title: string
  author: string
  language?: string
  /** Its own address, and that of the pages it tells of. */
  self: string
  home: string
  entries: readonly Entry[]
}

const signs: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
}

/** What no XML may hold. */
const never =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** As text or as the value of an attribute. */
const xml = (text: string) =>
  text.replace(never, '').replace(/[<>&"]/g, (sign) => signs[sign] ?? '')

const entry = ({ id, title, summary, language, address, published, changed }: Entry) =>
  `<entry xml:lang="${xml(language)}"><id>urn:uuid:${xml(id)}</id><title>${xml(title)}</title>` +
  `<link rel="alternate" href="${xml(address)}"/>` +
  `<published>${xml(published)}</published><updated>${xml(changed)}</updated>` +
  `${summary ? `<summary>${xml(summary)}</summary>` : ''}</entry>`

const beginning = '1970-01-01T00:00:00.000Z'

/** Atom (RFC 4287) of articles, the newest first. */
export function atomFeed({ title, author, language, self, home, entries }: Feed): string {
  const changed = entries.map((each) => each.changed).toSorted()
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${language ? ` xml:lang="${xml(language)}"` : ''}>`,
    `<id>${xml(self)}</id><title>${xml(title)}</title>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(home)}"/>`,
    `<updated>${xml(changed.at(-1) ?? beginning)}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    ...entries.map(entry),
    '</feed>\n',
  ].join('\n')
}
