import { below, chanceOf, oneOf, type Chance } from './chance'

const common =
  'the to and a of in is it you that for on we i with this not have are be my as can but at from was if or your please when our will has been all there so no would any do after how what which they by now some still also more then only since today again'.split(
    ' ',
  )

const trade =
  'homepage checkout newsletter invoice domain certificate redirect hosting form button page menu header footer image gallery upload download plugin update backup staging release cache cookie banner consent tracking shop product price basket payment order customer account password login session editor draft article category tag search filter sitemap robots mail server delivery bounce contact map calendar booking event ticket video font colour logo layout column mobile tablet browser printer screen reader keyboard translation language currency tax shipping return voucher coupon report chart export import spreadsheet interface webhook token script style error warning timeout database table field record column index query log audit permission role member team project budget contract renewal launch feedback approval deadline meeting agenda'.split(
    ' ',
  )

const starts = 'b br c cl d dr f fl g gr h k l m n p pl r s st t tr v w'.split(' ')
const middles = 'a ai au e ea ei i ie o ou u'.split(' ')
const ends = ' l m n r s st t nd rt'.split(' ')

function invented(chance: Chance): string {
  const syllables = 2 + below(chance, 2)
  const made = Array.from(
    { length: syllables },
    () => oneOf(chance, starts) + oneOf(chance, middles),
  )
  return made.join('') + oneOf(chance, ends)
}

function vocabulary(): string[] {
  const chance = chanceOf(71)
  const words = new Set([...common, ...trade])
  while (words.size < 5000) words.add(invented(chance))
  return [...words]
}

const words = vocabulary()

/** Few words come often and most of them rarely, as in any language. */
const word = (chance: Chance) => words[Math.floor(words.length ** chance()) - 1 || 0]!

const sentence = (chance: Chance, length: number) => {
  const text = Array.from({ length }, () => word(chance)).join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const subjectOf = (chance: Chance) => sentence(chance, 4 + below(chance, 7))

/** About sixty words in one to three paragraphs of Markdown. */
export function textOf(chance: Chance): string {
  const paragraphs = 1 + below(chance, 3)
  return Array.from({ length: paragraphs }, () =>
    Array.from(
      { length: 2 + below(chance, 3) },
      () => `${sentence(chance, 6 + below(chance, 9))}.`,
    ).join(' '),
  ).join('\n\n')
}
