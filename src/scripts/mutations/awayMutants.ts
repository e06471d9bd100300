import { mutantsOf } from './Mutant'

const away = 'src/http/away'
const unknown = 'http/databaseAway'

/** What holds while the database is away, or a disk is full. */
export const awayMutants = [
  ...mutantsOf(
    'src/http/away.ts',
    ['the database', '(await askDatabase()) ?', 'false ?', away],
    ['the life of the process', "asked.method === 'GET' && /", 'false && /', away],
    ['the report', 'if (isReport(asked)) return null', '', away],
    ['a time for the report', 'setTimeout(() => resolve(down()), longestReport).unref()', '', away],
    [
      'what failed for want of it',
      'databaseMayBeAway() && (await isFailed(',
      'false && (await isFailed(',
      away,
    ],
    ['what is thrown for want of it', 'if (databaseMayBeAway()) return lost(asked)', '', away],
    ['what is under way', "if (state !== 'away') return", 'return', away],
    [
      'sessions that are unknown',
      'if (answer instanceof SessionUnknown) return away(answer.data.code)',
      'if (answer instanceof SessionUnknown) throw new Error()',
      unknown,
    ],
    [
      'what may have been saved',
      "isReading(asked) ? 'our_fault' : 'perhaps_saved'",
      "'our_fault'",
      unknown,
    ],
    ['failures in GraphQL', "(pathOf(asked).endsWith('/graphql') &&", '(false &&', unknown],
  ),
  ...mutantsOf(
    'src/http/failAsAway.ts',
    [
      'the time to come back',
      'if (status !== 500 || !mayBeAway)',
      'if (status)',
      'src/http/failAsAway',
    ],
    ['connections that break', '|| connectionBroke()', '', 'src/http/failAsAway'],
  ),
  ...mutantsOf(
    'src/session/SessionUnknown.ts',
    ['the throw', 'throw unknown', 'return null as never', unknown],
    ['the note', 'meeting.unknown = unknown', 'meeting.unknown = null', unknown],
  ),
  ...mutantsOf(
    'endpoints/inTime.ts',
    ['the time', "resolve('down'), longest)", "resolve('down'), 60_000)", 'endpoints/inTime'],
    ['asking once', 'open ??=', 'open =', 'endpoints/inTime'],
  ),
  ...mutantsOf(
    'src/scripts/processes/afterDeath.ts',
    ['patience with need', 'stands || wasInNeed', 'stands', 'src/scripts/afterDeath'],
    ['trust in what stood', '!hasStood &&', '', 'src/scripts/afterDeath'],
    [
      'the bound of a pause',
      'Math.min(first * 2 ** (deaths - 1), longest)',
      'first * 2 ** (deaths - 1)',
      'src/scripts/afterDeath',
    ],
  ),
  ...mutantsOf(
    'src/database/watchPool.ts',
    ['a busy pool', 'isServing || !isDatabaseThere', '!isDatabaseThere', 'src/scripts/watchPool'],
    [
      'a database that is away',
      'isServing || !isDatabaseThere',
      'isServing',
      'src/scripts/watchPool',
    ],
  ),
  ...mutantsOf(
    'src/database/LeavingConnection.ts',
    ['leaving', 'this.#release?.(true)', '', 'src/scripts/databaseWatch'],
    ['what the server says last', "if (severity === 'FATAL') noteBrokenConnection()", '', unknown],
    ['ends that are meant', 'connection._ending || ', '', unknown],
  ),
  ...mutantsOf('media/storage/faults.ts', [
    'a full disk',
    "return 'full'",
    "return 'broken'",
    'http/fullDisk',
  ]),
  ...mutantsOf('media/storage/checkFolder.ts', [
    'the room',
    'bavail * bsize < least',
    'false',
    'http/fullDisk',
  ]),
]
