import { mutantsOf } from './Mutant'

const due = 'src/domain/clock/dueTimes'
const response = 'src/domain/clock/responseClock'
const resolution = 'src/domain/clock/resolutionClock'
const state = 'src/domain/clock/slaState'
const sweep = 'jobs/sweepPromises'
const changes = 'http/sla/changes'

export const slaMutants = [
  ...mutantsOf(
    'src/domain/clock/calendar.ts',
    [
      'the end that a clock comes to last',
      'Temporal.PlainDateTime.compare(justBefore, wall) < 0',
      'false',
      due,
    ],
    ['holidays', '(closed.get(day.toString()) ?? [])', '[]', due],
  ),
  ...mutantsOf('src/domain/clock/openTime.ts', [
    'the end of a table',
    'index < 0 || due > at(measure.ends, index)',
    'index < 0',
    due,
  ]),
  ...mutantsOf(
    'src/domain/clock/cycle.ts',
    [
      'the due moment itself',
      'dueAt !== null && at > dueAt',
      'dueAt !== null && at >= dueAt',
      response,
    ],
    ['what was used', 'const left = goal - cycle.used', 'const left = goal', resolution],
  ),
  ...mutantsOf('src/domain/clock/slaState.ts', [
    'the breach that is told once',
    "if (told === 'breach' || dueAt === null) return null",
    'if (dueAt === null) return null',
    state,
  ]),
  ...mutantsOf('src/domain/clock/history.ts', [
    'what was judged',
    'if (was.endedAt !== null) return [was]',
    '',
    ['src/domain/clock/historyOf', changes],
  ]),
  ...mutantsOf('src/database/sla/tellings.ts', [
    'the unique row',
    'if (rowCount === 1) fresh',
    'fresh',
    sweep,
  ]),
  ...mutantsOf('hooks/sla/calendars.ts', [
    'the refusal of bad calendars',
    'if (fault) throw',
    'if (false) throw',
    changes,
  ]),
  ...mutantsOf('src/domain/ticket/events.ts', [
    'the silence to clients about promises',
    "sla_breach: 'team'",
    "sla_breach: 'everybody'",
    sweep,
  ]),
]
