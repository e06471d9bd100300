import { mutantsOf } from './Mutant'

const reports = ['http/reports/figures', 'http/reports/today']

export const reportMutants = [
  ...mutantsOf('src/operations/requirePerson.ts', [
    'the right to see numbers of all tickets',
    'if (!isDeskWorker(req.user)) throw new Forbidden(req.t)',
    '',
    reports,
  ]),
  ...mutantsOf('src/operations/firstSteps.ts', [
    'the admin whom first steps are for',
    'if (!isAdmin(req.user)) return []',
    '',
    'http/reports/today',
  ]),
  ...mutantsOf('src/database/reports/among.ts', [
    'the duplicates that a report leaves out',
    'sql.raw(isNotMerged),',
    'sql`true`,',
    'http/reports/everyNumber',
  ]),
  ...mutantsOf('src/database/reports/among.ts', [
    'the end of a period',
    ' and ${column} < ${until}::timestamptz',
    '',
    'http/reports/figures',
  ]),
]
