/** Shapes of code that a zone may not contain, each with the sentence a developer reads. */
const barrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that holds the thing.',
}

const handWrittenSql = [
  {
    selector: 'MemberExpression[property.name="drizzle"]',
    message: 'SQL lives in src/search, src/database and src/migrations only.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="sql"]',
    message: 'SQL lives in src/search, src/database and src/migrations only.',
  },
]

const clock = 'The domain has no clock: take the moment as an argument.'

const impure = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
  {
    selector: 'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
    message: clock,
  },
  {
    selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
    message: clock,
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The domain has no chance: take the value as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="process"]',
    message: 'The domain has no environment: take the value as an argument.',
  },
]

const inMessages = 'Words that people read live in the message files, in every language.'

const wordsInMarkup = [
  { selector: 'JSXText[value=/[A-Za-z]{2}/]', message: inMessages },
  { selector: 'JSXExpressionContainer > Literal[value=/[A-Za-z]{2}/]', message: inMessages },
  {
    selector:
      'JSXAttribute[name.name=/^(alt|aria-label|aria-description|hint|label|placeholder|title)$/] > Literal[value=/[A-Za-z]{2}/]',
    message: inMessages,
  },
]

const onlyOverTls = [
  {
    selector: 'MemberExpression[object.name="crypto"][property.name=/^(randomUUID|subtle)$/]',
    message: 'Browsers keep this from pages over plain http: use src/ui/compose/newKey.ts.',
  },
]

const carried = [
  {
    selector: 'MemberExpression[object.name=/^(req|asked|own)$/][property.name="context"]',
    message: 'What a request carries is set and read in src/requestContext.ts.',
  },
  {
    selector: 'VariableDeclarator[init.name="req"] > ObjectPattern > Property[key.name="context"]',
    message: 'What a request carries is set and read in src/requestContext.ts.',
  },
]

const errors = (shapes) => ['error', ...shapes]

export const everywhere = errors([barrel, ...handWrittenSql])
export const insideRequest = errors([barrel, ...handWrittenSql, ...carried])
export const inBrowsers = errors([barrel, ...handWrittenSql, ...onlyOverTls])
export const inPages = errors([barrel, ...handWrittenSql, ...onlyOverTls, ...wordsInMarkup])
export const whereSqlLives = errors([barrel])
export const inDomain = errors([barrel, ...handWrittenSql, ...impure])
