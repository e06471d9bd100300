import { mutantsOf } from './Mutant'

const search = 'http/search/search'

export const searchMutants = [
  ...mutantsOf(
    'hooks/tickets/searchTickets.ts',
    [
      'the scope of a client',
      "if (isDeskWorker(req.user)) return 'staff'",
      "return 'staff'",
      search,
    ],
    ['the bound of a question', "if (tooMuch) throw wrongQuery('q', tooMuch)", '', search],
    ['changes by what is searched for', 'texts.length > 0 && !isReading', 'false', search],
    ['one of several', "key === 'or' && found.length > 0 && parts.length > 1", 'false', search],
  ),
  ...mutantsOf('src/domain/search/typedFilters.ts', [
    'who works on a ticket',
    'if (!isStaff) return null',
    '',
    'src/domain/search/typedFilters',
  ]),
  ...mutantsOf('src/search/articlesVisibleTo.ts', [
    'the audience',
    "(_status = 'published' and ${byAudience})`",
    "(_status = 'published' or ${byAudience})`",
    search,
  ]),
]
