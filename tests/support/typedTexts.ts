import fc from 'fast-check'

/** Things people type that Markdown would take for something else, or throw away. */
export const examples: readonly string[] = [
  'Please change the <title> of the start page to "Acme" and put a <br> after the phone number.',
  'Dear <customer>, your order <number> is ready. Please use <h2> there.',
  'Please change the address to\nExample Ltd\n1 High Street\nLondon',
  'Kind regards\nAda\n-- \nAda Byron, Acme',
  'Ada Byron\n---\nAcme',
  'Visitors\n========\n# of visitors: 12',
  '## not a heading',
  'Open 8~12 on weekdays and 10~14 on Saturdays.',
  'See below.[^1]\n\n[^1]: The note.',
  'Copy C:\\temp\\*.log and D:\\*.log to \\\\server\\share\\_new',
  '2024. That was the year.\n7. That was the day.',
  '1) first\n2) second',
  '    four blanks\n      six blanks\nnone',
  '\tindented by a tab',
  'A & B &amp; C &copy; &#65; &nbsp;',
  '<!-- a comment --> <script>alert(1)</script>',
  '5*3*2 and 2 * 3 * 4 and a*b*c',
  'snake_case_name, __init__.py and **/*.ts, src/**/*.js',
  '*.jpg and *.png',
  'Total | 5 €\n-----',
  '***\n\n---\n\n* * *\n\n- - -',
  '+ 49 30 1234\n>50 % of visitors\n-\n*',
  '[x]: https://a.example\n[Impressum] (Footer) [ ] [] ()',
  'The `quote and\nthe other ` one',
  '```error: nothing here\nand nobody closes it',
  '~~~~~~~~\nA line above and below\n~~~~~~~~',
  'مرحبا، الصفحة لا تعمل (iPhone 15)\nالسلام عليكم.',
  'Path \\(x\\) and \\[y\\] and \\*z\\*',
  'a\\\nb  \nc',
  'https://a.example/x_y_z?a=1&b=2#c, www.a.example/*/x, ada@acme.example, tel:+49-30-1234.',
  '"Quotes", „Anführung“, ‘single’ -- and --- dashes... (c) (tm) :-)',
  '| no | table\n| at | all',
  '-- \nAda\n\n\n\nPS: later',
]

const words = fc.constantFrom(
  ...['Dear', 'address', 'Größe', '12', '€', 'x', 'Ada', '🙂', 'مرحبا', 'and', 'C:\\temp', '1.5'],
)

const oddities = fc.constantFrom(
  ...['<title>', '</b>', '<br>', '<!-- -->', '&amp;', '&#65;', '\\', '\\\\srv', '#', '==', '--'],
  ...['8~12', '[^1]', '[ ]', '[x]', '5*3', 'a_b', '__x__', '*.jpg', '>', '<', '|', '+', '!', '~'],
  ...['1)', '2024.', '"so"', "it's", 'https://a.example/b_c?d=1&e', 'ada@acme.example', '  '],
)

/** A line as it is typed and as it is read, with no mark that is meant. */
const plainLine = fc
  .array(fc.oneof(words, oddities), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' ').trimEnd() || 'x')
  // Which would be a quote, and meant.
  .map((line) => line.replace(/^>+ /, 'x '))

const inMarks = (before: string, after = before) =>
  words.map((word) => ({ typed: `${before}${word}${after}`, read: word }))

/** Words with a mark that is meant, and what is left to read of them. */
const marked = fc.oneof(
  inMarks('**'),
  inMarks('*'),
  inMarks('_'),
  inMarks('~~'),
  inMarks('`'),
  inMarks('[', '](https://a.example/)'),
)

type Typed = { typed: string; read: string }

const markedLine: fc.Arbitrary<Typed> = fc
  .array(
    fc.oneof(
      words.map((word) => ({ typed: word, read: word })),
      marked,
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => ({
    typed: parts.map(({ typed }) => typed).join(' '),
    read: parts.map(({ read }) => read).join(' '),
  }))

const lines = (rows: readonly Typed[], mark: (at: number) => string, shown = mark): Typed => ({
  typed: rows.map(({ typed }, at) => mark(at) + typed).join('\n'),
  read: rows.map(({ read }, at) => shown(at) + read).join('\n'),
})

const some = fc.array(markedLine, { minLength: 1, maxLength: 4 })
const none = () => ''

const paragraph: fc.Arbitrary<Typed> = fc
  .array(
    fc.oneof(
      plainLine.map((typed) => ({ typed, read: typed })),
      markedLine,
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((rows) => lines(rows, none))

const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  { weight: 1, arbitrary: some.map((rows) => lines(rows, () => '- ')) },
  { weight: 1, arbitrary: some.map((rows) => lines(rows, (at) => `${at + 1}. `)) },
  { weight: 1, arbitrary: some.map((rows) => lines(rows, () => '> ', none)) },
  {
    weight: 1,
    arbitrary: plainLine.map((line) => ({ typed: '```\n' + line + '\n```', read: line })),
  },
)

/** A whole text as it is typed, and as everybody should read it. */
export const anyTyped: fc.Arbitrary<Typed> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((all) => ({
    typed: all.map(({ typed }) => typed).join('\n\n'),
    read: all.map(({ read }) => read).join('\n'),
  }))
