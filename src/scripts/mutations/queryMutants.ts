import { mutantsOf } from './Mutant'

const ids = 'http/badIds'
const queries = 'http/badQueries'
const doors = 'http/guard/doors'
const echoes = 'http/guard/echoes'
const walk = 'http/configWalk'

/** What stands before every operation, whatever way it comes. */
export const queryMutants = [
  ...mutantsOf(
    'hooks/guardQuery.ts',
    [
      'ids being ids',
      'if (args.id !== undefined && !isUuid(args.id)) throw',
      'if (false) throw',
      ids,
    ],
    ['the paths of clients', 'isStaff ? null : relationshipsOf(collection)', 'null', queries],
    ['the bounds of a query', 'if (!verdict.ok)', 'if (false)', queries],
    ['an order that leads back', ' || leadsBack(path, collection)', '', queries],
    [
      'what filters mean',
      'if (where instanceof WrongFilter) throw',
      'if (false) throw',
      [queries, ids, 'http/filter/operators'],
    ],
    ['pages from 1', 'Number(args.page) < 0', 'false', queries],
    ['the page size', 'Math.min(Math.floor(asked), pageSizeMax)', 'Math.floor(asked)', queries],
    ['one form of letters', 'inOneForm(args.where)', 'args.where', 'http/typedTexts'],
    [
      'the whole answer of a save',
      'if (saves.has(operation)) guarded',
      'if (false as boolean) guarded',
      'http/guard/selectedAnswers',
    ],
    ['drafts hidden', 'draft: false, ', '', 'http/guard/drafts'],
    ['depth', 'Math.min(Number(args.depth ?? 0), 1)', 'Number(args.depth ?? 0)', echoes],
    ['data thrown away', "if (operation === 'read') guarded.data = undefined", '', echoes],
  ),
  ...mutantsOf(
    'hooks/guardData.ts',
    ['the body being an object', 'if (writes) throw', 'if (false) throw', 'http/badBodies'],
    [
      'words being words',
      "value != null && typeof value !== 'string'",
      'false',
      ['http/badFields', 'http/badBodies'],
    ],
    [
      'words being there',
      "saysNothing && 'required' in field",
      "false && 'required' in field",
      ['http/badFields', 'http/typedTexts'],
    ],
  ),
  ...mutantsOf(
    'src/domain/boundedQuery.ts',
    ['depth', 'depth > depthMax', 'false', 'src/domain/boundedQuery'],
    ['values', 'if (asksTooMuch)', 'if (false)', 'src/domain/boundedQuery'],
    ['the number of sorts', 'sorted.length > 5', 'false', 'src/domain/boundedQuery'],
    ['the length of names', 'path.length > pathMax', 'false', 'src/domain/boundedQuery'],
    [
      'paths through relationships',
      'relationships && hops(path, relationships)',
      'false',
      'src/domain/boundedQuery',
    ],
  ),
  ...mutantsOf(
    'src/config/lockDown.ts',
    [
      'staff for what Payload adds',
      'asStaff(args.req.user) !== null && ',
      '',
      'http/closedToClients',
    ],
    ['any closing', '.forEach(close)', '.forEach(() => undefined)', walk],
    [
      'the door of endpoints',
      'if (!asStaff(req.user)) throw',
      'if (false) throw',
      [walk, 'http/accessOther'],
    ],
    ['GraphQL closed', 'collection.graphQL = false', '', walk],
    ['rights hidden', 'config.collections.forEach(hideRights)', '', 'http/accessOther'],
    ['rights on what one reads', 'if (id !== undefined)', 'if (false)', 'http/accessOther'],
    ['filters on what Payload adds', '[guardQuery, guardData,', '[guardData,', 'http/filter/lists'],
    ['deletions of nothing', 'if (totalDocs === 0) throw', 'if (false) throw', 'http/filter/lists'],
    ['rights hidden in GraphQL', '  hideRightsInGraphql(config)\n  own', '  own', walk],
  ),
  ...mutantsOf(
    'collections/secured.ts',
    ['the default of nobody', 'admin: nobody, readVersions: nobody, unlock: nobody, ', '', walk],
    ['texts in one form', 'typedFields(config.fields)', 'config.fields', 'http/typedTexts'],
    ['guardQuery', '      guardQuery,\n', '', queries],
    ['guardData', '      guardData,\n', '', 'http/badBodies'],
    ['the language', '      inTheirLanguage,\n', '', 'http/refusalLanguages'],
    ['duplicates refused', 'disableDuplicate: true,', '', walk],
    ['changes audited', ', recordChange]', ']', 'http/guard/audit'],
    ['deletions audited', ', recordDeletion]', ']', 'http/guard/audit'],
    ['sign-ins audited', ', recordSignIn]', ']', 'http/guard/audit'],
    ['sign-outs audited', ', recordSignOut]', ']', 'http/guard/audit'],
  ),
  ...mutantsOf(
    'payload.config.ts',
    ['the complexity of GraphQL', ', maxComplexity: 300', '', walk],
    ['the own address', 'serverURL: env.APP_URL,', '', 'http/speed/personOfSession'],
    ['pages of other sites kept out', 'cors: [env.APP_URL],', "cors: '*',", doors],
    ['depth', 'maxDepth: 3,', '', walk],
    ['refusals audited', '[recordRefusal, wordErrors,', '[wordErrors,', 'http/guard/audit'],
    ['lockDown', 'config.then(lockDown)', 'config', walk],
  ),
  ...mutantsOf(
    'src/log/logOptions.ts',
    ['secrets hidden', 'paths: secret.flatMap', 'paths: [].flatMap', 'http/guard/logs'],
    [
      'values of queries hidden',
      "if (typeof error.query === 'string') return `Failed query: ${error.query}`",
      '',
      'http/guard/logs',
    ],
  ),
]
