import fc from 'fast-check'
import { contentMax } from '@/src/domain/limits'

/** One sign or a few, over and over, to the length of a whole text. */
export const filled = (part: string, length = contentMax) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length)

/** A beginning, and then one part over and over. */
const begun = (start: string, part: string) => start + filled(part, contentMax - start.length)

const growing = (length: number, line: (at: number) => string) => {
  let text = ''
  for (let at = 1; text.length < length; at++) text += line(at)
  return text.slice(0, length)
}

/** Shapes that have stopped Markdown parsers, ours and others', by name. */
export const bombs: Readonly<Record<string, string>> = {
  'a wide table with empty rows': begun(`${'|a'.repeat(1500)}|\n${'|-'.repeat(1500)}|\n`, '|\n'),
  'a wide table with rows of one cell': begun(
    `${'|a'.repeat(900)}|\n${'|-'.repeat(900)}|\n`,
    '|b|\n',
  ),
  'a wide table in a quote': begun(`> ${'|a'.repeat(900)}|\n> ${'|-'.repeat(900)}|\n`, '> |\n'),
  'a wide table in a list': begun(`- ${'|a'.repeat(900)}|\n  ${'|-'.repeat(900)}|\n`, '  |\n'),
  'a table of few signs and many cells': begun(
    `${'|a'.repeat(400)}|\n${'|-'.repeat(400)}|\n${'|\n'.repeat(300)}\n`,
    'x ',
  ),
  'many small tables': filled('|a|\n|-|\n\n'),
  'rules of tables': filled('|a|\n|-|\n'),
  'a long table': begun('|a|b|\n|-|-|\n', '|c|d|\n'),
  footnotes: filled('[^a]'),
  'underlined lines': filled('a\n=\n'),
  'dashed lines': filled('a\n-\n'),
  'numbers within numbers': filled('1. '),
  'items within items': filled('- '),
  'items of all kinds': filled('* - + '),
  'quotes within quotes': filled('>'),
  'spaced quotes': filled('> '),
  'quotes and items': filled('> - '),
  'items one deeper each': growing(contentMax, (at) => `${' '.repeat(2 * at)}- a\n`),
  'quotes one deeper each': growing(contentMax, (at) => `${'>'.repeat(at)} a\n`),
  'quotes left and entered': filled('> a\nb\n'),
  items: filled('- a\n'),
  'open brackets': filled('['),
  'open links': filled('[a]('),
  'links within links': filled('[[a](https://b.c) '),
  'open pictures': filled('!['),
  'pictures within a few pictures': begun(
    `${'!['.repeat(300)}a${'](https://b.c)'.repeat(300)}`,
    ' a',
  ),
  'quotes of the deepest kind': filled('> > > > > > > > > > > > a\n\n'),
  'items of the deepest kind': filled('- - - - - - a\n\n'),
  'pictures within pictures': begun(`${'!['.repeat(1350)}a`, '](https://b.c)'),
  stars: filled('*a '),
  'stars and underscores': filled('*a_ '),
  'stars in words': filled('a*'),
  'bold within bold': filled('**a *b '),
  'closed stars': filled('*a* '),
  tildes: filled('~~a '),
  backticks: filled('`a'),
  'longer runs of backticks': growing(contentMax, (at) => `${'`'.repeat(at)} `),
  'open fences': filled('```a\nb\n'),
  addresses: filled('http://a.b '),
  'addresses in brackets': filled('http://a.b('),
  'addresses without hosts': filled('http://'),
  'addresses of mail': filled('a@b.c '),
  'half addresses of mail': filled('a@'),
  'dotted words': filled('a.'),
  'dots and dashes': filled('-.'),
  'hosts without ends': filled('www.a.'),
  'phone numbers': filled('tel:1.1'),
  entities: filled('&amp;'),
  tags: filled('<b>'),
  comments: filled('<!--'),
  backslashes: filled('\\'),
  lines: filled('a\n'),
  paragraphs: filled('a\n\n'),
  'empty lines': `a${filled('\n', contentMax - 2)}a`,
  blanks: `a${filled(' ', contentMax - 2)}a`,
  tabs: `a\n${filled('\t', contentMax - 3)}a`,
}

const parts = [
  ...['*', '_', '~~', '`', '```', '[', ']', '](', ')', '![', '(', '<', '>', '> ', '- ', '1. '],
  ...['|', '|-|-|', '|a', '\n', '\n\n', '\n> ', '\n- ', '\n  - ', '    ', '\t', '\\', '&#x41;'],
  ...['http://a.b/', 'www.a.b', 'a@b.c', 'tel:+491', '[^a]', ': ', '=', '---', '#', 'a', ' ', 'é'],
]

/** Any handful of signs, over and over. */
export const anyBomb: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }),
    fc.array(fc.constantFrom(...parts), { maxLength: 4 }),
    fc.integer({ min: 1, max: contentMax }),
  )
  .map(([first, then, at]) =>
    then.length === 0
      ? filled(first.join(''))
      : filled(first.join(''), at) + filled(then.join(''), contentMax - at),
  )
