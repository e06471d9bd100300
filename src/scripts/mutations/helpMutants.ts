import { mutantsOf } from './Mutant'

const reads = 'http/articles/readersHelp'
const care = 'http/articles/care'

/** Who is told what of the help center. */
export const helpMutants = [
  ...mutantsOf('src/operations/publicArticles.ts', [
    'the visitor',
    'readableArticles(null)',
    'readableArticles(req.user)',
    reads,
  ]),
  ...mutantsOf('src/operations/translations.ts', [
    'the reader',
    'and: [group, readableArticles(req.user)]',
    'and: [group]',
    reads,
  ]),
  ...mutantsOf('src/search/articlesInLanguage.ts', [
    'the reader',
    'where ${articlesVisibleTo(reader)}',
    'where true',
    reads,
  ]),
  ...mutantsOf(
    'src/operations/articleCare.ts',
    ['the team', 'if (!asStaff(req.user)) throw', 'if (!req) throw', care],
    ['the editors', 'if (!isEditor(req.user)) throw', 'if (!req) throw', care],
  ),
  ...mutantsOf('src/operations/beginTranslation.ts', [
    'the team',
    'if (!asStaff(req.user)) throw',
    'if (!req) throw',
    care,
  ]),
  ...mutantsOf('src/domain/article/structuredData.ts', [
    'the end of a script',
    "'<': '\\\\u003c',",
    '',
    'src/domain/article/toldToMachines',
  ]),
  ...mutantsOf('src/domain/article/bodyRefusal.ts', [
    'what is no word',
    "typeof blockType === 'string' ? blockType : 'block'",
    'String(blockType)',
    'http/articles/hostileText',
  ]),
]
