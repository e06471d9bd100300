import { mutantsOf } from './Mutant'

const reads = 'http/articles/readersHelp'
const care = 'http/articles/care'
const proposals = 'http/articles/proposals'
const files = 'files/shared/articleFiles'
const linking = 'http/articles/ticketArticles'
const preview = 'src/session/previewToken'
const reviews = 'jobs/reviews'

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
  ...mutantsOf('src/operations/translations.ts', [
    'the team',
    'if (!asStaff(req.user)) throw',
    'if (!req) throw',
    care,
  ]),
  ...mutantsOf(
    'access/writtenArticles.ts',
    [
      'the team',
      "(isDeskWorker(req.user) && data?._status !== 'published')",
      'true',
      'http/accessWrites',
    ],
    ['whose it is', '[own, { _status:', '[{ _status:', proposals],
    ['what is out', "[own, { _status: { equals: 'draft' } }]", '[own]', proposals],
  ),
  ...mutantsOf('hooks/articles/proposals.ts', [
    'whose it is',
    'proposedBy: staff.id',
    'proposedBy: data.proposedBy',
    proposals,
  ]),
  ...mutantsOf(
    'hooks/articles/articleFiles.ts',
    [
      'the form',
      "if (operation === 'create' && !inspectedFileIn(req)) throw",
      'if (!req) throw',
      files,
    ],
    ['what it is', 'if (req.file) throw', 'if (!req) throw', 'hooks/articles/inspectedOnly'],
  ),
  ...mutantsOf('hooks/articles/articleFiles.ts', [
    'the words',
    "if (type.startsWith('image/') &&",
    'if (!type &&',
    files,
  ]),
  ...mutantsOf('hooks/articles/articleFiles.ts', [
    'the articles',
    'if (docs.length > 0) throw',
    'if (!docs) throw',
    files,
  ]),
  ...mutantsOf('src/operations/articleFiles.ts', [
    'the reader',
    'return isReader ? { file, isPublic: false } : null',
    'return { file, isPublic: !isReader }',
    files,
  ]),
  ...mutantsOf(
    'src/operations/ticketArticles.ts',
    ['notes', ', isInternal: { equals: false } }', ' }', linking],
    ['names', 'withoutNames(text, stripped)', 'text', linking],
  ),
  ...mutantsOf('src/operations/articleNumbers.ts', [
    'the team',
    'if (!asStaff(req.user)) throw',
    'if (!req) throw',
    'http/articles/visits',
  ]),
  ...mutantsOf(
    'src/session/previewToken.ts',
    ['its time', 'Math.floor(now.getTime() / 1000) + previewSeconds', "'30 days'", preview],
    [
      'a key of its own',
      "createHash('sha256').update(`${audience} ${env.PAYLOAD_SECRET}`).digest()",
      'new TextEncoder().encode(env.PAYLOAD_SECRET)',
      preview,
    ],
    ['the reader', '&& isPreviewReader(reader)', '', preview],
  ),
  ...mutantsOf('src/database/articleCare.ts', [
    'the owner',
    'and owner = ${owner} and due',
    'and due',
    reviews,
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
