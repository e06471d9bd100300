export type Stripped = { names: readonly string[]; organizations: readonly string[] }

const greeting =
  /^(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?)(?!\p{L})/iu
const closing =
  /^(?:(?:(?:kind|best|warm|many) )?(?:regards|wishes|greetings)|sincerely|yours|(?:viele |liebe |beste |freundliche |schöne |herzliche )?grüße|mit (?:freundlichen|besten|lieben) grüßen|(?:lieben |besten |schönen )?gruß)(?!\p{L})/iu
/** What closes a letter, and begins a sentence just as well. */
const thanks =
  /^(?:best|cheers|thanks|thank you|many thanks|lg|vg|mfg|danke|vielen dank)(?!\p{L})/iu

/** Nothing, a name with its titles, or everybody. */
const whom =
  /^,?(?: (?:\p{Lu}[\p{L}.'’-]{0,40}|and|und|or|oder|&|from|aus|von|all|everyone|there|team|zusammen|again|in advance|im Voraus),?){0,4} ?[,.!]?$/u

const isSaid = (start: RegExp, line: string) => {
  const [said] = start.exec(line) ?? []
  return said !== undefined && whom.test(line.slice(said.length))
}

/** What follows a closing in the same paragraph is a name, a title, a telephone number. */
const signatureMost = 8

/** Lines without "Dear Ada," and without what stands below "Kind regards". */
function withoutLetter(text: string): string {
  const lines = text.trim().split('\n')
  const lastParagraph = lines.findLastIndex((line) => line.trim() === '') + 1
  const kept: string[] = []
  let skipping = 0
  for (const [at, line] of lines.entries()) {
    const said = line.trim()
    if (skipping > 0) {
      skipping = said === '' ? 0 : skipping - 1
      continue
    }
    if (isSaid(greeting, said)) continue
    const mayClose = kept.some((each) => each.trim() !== '')
    const closes = isSaid(closing, said) || (at >= lastParagraph && isSaid(thanks, said))
    if (mayClose && closes) skipping = signatureMost
    else kept.push(line)
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const whole = (words: readonly string[], flags: string) =>
  words.length > 0
    ? new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}])`,
        flags,
      )
    : null

/** Full names before their parts, so that none is left over. */
const namesIn = (names: readonly string[]) => {
  const parts = names
    .flatMap((name) => name.split(/\s+/))
    .filter((part) => /^\p{Lu}.{2,}/u.test(part))
  return [...new Set([...names, ...parts].filter((name) => name.length > 2))].toSorted(
    (one, other) => other.length - one.length,
  )
}

/**
 * A message as an article may say it: without who wrote and for whom, without mail and web
 * addresses, telephone numbers and pictures. What stands in brackets wants words of its own.
 */
export function withoutNames(text: string, { names, organizations }: Stripped): string {
  const people = whole(namesIn(names), 'gu')
  const firms = whole(
    organizations.filter((name) => name.length > 1),
    'giu',
  )
  const plain = withoutLetter(text)
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g, '[email]')
    .replace(/\bhttps?:\/\/[^\s)>\]]+/gi, '[address]')
    .replace(
      /(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|de|at|ch|eu|io|example|dev|info|biz)\b(?:\/[^\s)>\]]*)?/gi,
      '[address]',
    )
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '[address]')
    .replace(/(?<![\p{L}\p{N}])\+?\d[\d\s/().-]{6,}\d(?![\p{L}\p{N}])/gu, '[number]')
  const unnamed = people ? plain.replace(people, '[name]') : plain
  return (firms ? unnamed.replace(firms, '[company]') : unnamed).trim()
}
