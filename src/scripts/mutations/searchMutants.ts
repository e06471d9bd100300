import { mutantsOf } from './Mutant'

const search = 'http/search/search'
const fileWords = 'http/search/fileWords'
const words = 'media/words/read'

export const searchMutants = [
  ...mutantsOf('access/searchScope.ts', [
    'the scope of a client',
    "if (isDeskWorker(req.user)) return 'staff'",
    "return 'staff'",
    search,
  ]),
  ...mutantsOf(
    'hooks/tickets/searchTickets.ts',
    ['the bound of a question', "if (tooMuch) throw wrongQuery('q', tooMuch)", '', search],
    ['changes by what is searched for', 'texts.length > 0 && !isReading', 'false', search],
    ['one of several', "key === 'or' && found.length > 0 && parts.length > 1", 'false', search],
  ),
  ...mutantsOf(
    'media/words/keepWords.ts',
    ['that a file is clean', "row?.scanStatus !== 'clean' || !row", '!row', fileWords],
    ['the setting', 'if (!(await settingsOf(req)).searchFileWords) return', '', fileWords],
  ),
  ...mutantsOf('media/words/readWords.ts', [
    'the time of a reader',
    'setTimeout(stop, bounds.time)',
    'setTimeout(stop, 60_000)',
    'media/words/readWords',
  ]),
  ...mutantsOf('media/words/child/fromOffice.ts', [
    'what an archive unpacks to',
    'if (words.isFull || unpacked > most.unpacked) break',
    '',
    words,
  ]),
  ...mutantsOf('src/migrations/20261130_120500_file_words.ts', [
    'files of notes',
    "'and not a.is_internal'",
    "''",
    fileWords,
  ]),
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
    'http/articles/audiences',
  ]),
]
