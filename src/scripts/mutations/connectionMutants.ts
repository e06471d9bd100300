import { mutantsOf } from './Mutant'

const transactions = 'http/connections/transactions'
const waits = 'http/connections/waits'
const atOnce = 'http/connections/atOnce'
const inOne = 'http/connections/inOne'
const semaphore = 'src/concurrency/semaphore'
const work = 'src/concurrency/limitConcurrency'
const forms = 'src/http/formTurn'
const trouble = 'src/words/databaseTrouble'

/** Nobody takes what others need, and nobody waits for ever. */
export const connectionMutants = [
  ...mutantsOf(
    'src/concurrency/Semaphore.ts',
    ['the number inside', 'this.inside < this.bounds.atOnce', 'true', semaphore],
    ['the length of the line', 'this.line.size < this.bounds.waiting', 'true', semaphore],
    ['the end of a wait', 'setTimeout(giveUp, this.bounds.patience)', 'undefined', semaphore],
    ['who goes away', "signal?.addEventListener('abort', giveUp)", '', semaphore],
    ['counting a way out once', 'if (isOut) return', '', semaphore],
  ),
  ...mutantsOf(
    'src/concurrency/limitConcurrency.ts',
    ['the refusal', 'throw new TooManyAtOnce()', 'return goOut', work],
    ['the place that is given back', 'leave?.()', '', work],
    ['the person', '`${limit} ${who}`', 'limit', work],
    ['the rest of whoever has more in line', 'if (isCrowd)', 'if (false)', work],
    ['full speed while nobody else is here', '&& wasAnotherHere(who, begun - recently)', '', work],
    ['full speed for what comes alone', '&& turns.isWaitedFor', '', work],
  ),
  ...mutantsOf(
    'src/http/formTurn.ts',
    ['the end of an answer', "else response.once('close', leave)", '', forms],
    ['who goes away', "response.once('close', leaves)", '', forms],
    ['forms that are handed on', 'if (isHandedOn(request)) return null', '', forms],
  ),
  ...mutantsOf(
    'src/http/inTurn.ts',
    [
      'the turns',
      ': inTurn(request, () => handler(request, context))',
      ': handler(request, context)',
      atOnce,
    ],
    ['when to come back', "answer.headers.set('Retry-After'", "answer.headers.set('X-No'", atOnce],
    ['who goes away', ', request.signal)', ')', atOnce],
  ),
  ...mutantsOf('src/http/askedOf.ts', [
    'the method of what only reads',
    "method === 'POST' && standsForGet",
    'standsForGet',
    atOnce,
  ]),
  ...mutantsOf(
    'src/words/databaseTrouble.ts',
    ['what stands within', 'cause = cause.cause', 'cause = null', trouble],
    ['what speaks for itself', "if (typeof status === 'number') return null", '', trouble],
  ),
  ...mutantsOf(
    'src/database/openPool.ts',
    ['connections that are not to be had', 'having.catch(noteBrokenConnection)', '', waits],
    [
      'connections while it is away',
      'databaseIsDown() ? away() : connect()',
      'connect()',
      'src/database/openPool',
    ],
    ['what waits as it goes', "state === 'away'", "state === 'there'", 'src/database/openPool'],
  ),
  ...mutantsOf(
    'src/database/OpenTransaction.ts',
    ['connections that break', "client.once('end', lost)", '', transactions],
    [
      'commits that fail',
      'throw isRefused(error) ? error : new UncertainEnd(error)',
      'return',
      transactions,
    ],
    ['commits that undo', "if (command === 'ROLLBACK') throw", 'if (false) throw', transactions],
    [
      'the end of a transaction',
      "if (this.isOver) throw new Error('This transaction is over.')",
      '',
      transactions,
    ],
    [
      'the first statement',
      'constructor(\n    private readonly pool: Pool,\n    private readonly turns: Semaphore,\n  ) {}',
      'constructor(\n    private readonly pool: Pool,\n    private readonly turns: Semaphore,\n  ) {\n    this.held = this.begin()\n  }',
      transactions,
    ],
  ),
  ...mutantsOf('src/database/ownTransactions.ts', [
    'the share of readers',
    'Math.ceil((database.poolOptions.max ?? 2) / 2)',
    'database.poolOptions.max ?? 2',
    transactions,
  ]),
  ...mutantsOf(
    'hooks/wordErrors.ts',
    ['words for the database', 'if (trouble) return trouble', '', waits],
    ['when to come back', "headers.set('Retry-After', String(seconds))", '', waits],
  ),
  ...mutantsOf('hooks/wordGraphqlErrors.ts', [
    'words for the database',
    'isOurs ? insteadOf(original) : null',
    'null as ReturnType<typeof insteadOf>',
    waits,
  ]),
  ...mutantsOf(
    'src/config/lockDown.ts',
    ['one transaction for a preset', 'config.collections.forEach(trustPresets)', '', inOne],
    [
      'lists answered what was asked for them',
      'hooks.afterChange.push(answerAsKept)',
      'void answerAsKept',
      'http/inbox/keptViews',
    ],
  ),
  ...mutantsOf('hooks/people/checkPassword.ts', [
    'the password that still holds',
    'if (proved !== undefined && proved !== hash)',
    'if (false)',
    'hooks/people/checkPassword',
  ]),
]
