/**
 * The folders are the architecture. `zones` names every place where code may live, `arrows` says
 * which places each of them may import. A zone may always import itself.
 * A file outside every zone is an error, so a new folder gets its arrows on the day it is made.
 */
export const zones = [
  { category: 'config', pattern: ['payload.config.ts', 'src/config/lockDown.ts'] },
  { category: 'collections', pattern: ['collections/**', 'globals/**'] },
  { category: 'access', pattern: 'access/**' },
  { category: 'hooks', pattern: 'hooks/**' },
  { category: 'endpoints', pattern: 'endpoints/**' },
  // The verbs: what a person or a job does to a ticket, a file, an article, an account.
  { category: 'operations', pattern: 'src/operations/**' },
  { category: 'media', pattern: 'media/**' },
  { category: 'domain', pattern: 'src/domain/**' },
  { category: 'types', pattern: 'src/payload-types.ts' },
  { category: 'slugs', pattern: 'src/slugs.ts' },
  // What one step of a request leaves for a later one.
  { category: 'context', pattern: 'src/requestContext.ts' },
  // What was refused, in words.
  { category: 'words', pattern: 'src/words/**' },
  // Settings of the desk that rows keep, read for everybody.
  { category: 'settings', pattern: 'src/config/settingsOf.ts' },
  // What a process knows and bounds: how much at once, whether the database is there, its log.
  { category: 'concurrency', pattern: 'src/concurrency/**' },
  { category: 'health', pattern: 'src/health/**' },
  { category: 'log', pattern: 'src/log/**' },
  { category: 'env', pattern: 'src/env.ts' },
  { category: 'http', pattern: 'src/http/**' },
  { category: 'session', pattern: 'src/session/**' },
  { category: 'actions', pattern: 'src/app/**/actions.ts' },
  { category: 'pages', pattern: ['src/app/**', 'src/proxy.ts', 'src/instrumentation.ts'] },
  { category: 'viewer', pattern: 'src/portal/viewer.ts' },
  // What people type, read once: for whoever draws it, and for lists that show a line of it.
  { category: 'markdown', pattern: ['src/ui/markdown/*.ts', 'src/ui/safeHref.ts'] },
  // What portal, admin and mails have alike: writing, the thread, the streams, words and formats.
  { category: 'ui', pattern: 'src/ui/**' },
  { category: 'portal', pattern: 'src/portal/**' },
  { category: 'admin', pattern: 'src/admin/**' },
  { category: 'worker', pattern: 'src/jobs/startWorker.ts' },
  { category: 'jobs', pattern: 'src/jobs/**' },
  { category: 'mail', pattern: 'src/mail/**' },
  { category: 'search', pattern: 'src/search/**' },
  { category: 'realtime', pattern: 'src/realtime/**' },
  // All of a change or nothing of it: what a form of the portal needs of the database.
  { category: 'transaction', pattern: 'src/database/transaction.ts' },
  { category: 'database', pattern: 'src/database/**' },
  { category: 'migrations', pattern: 'src/migrations/**' },
  { category: 'seed', pattern: 'src/seed/**' },
  {
    category: 'testing',
    pattern: [
      'src/scripts/{test,screenshots,mutations,bench,benchPages}.ts',
      'src/scripts/{testing,mutations,screenshots}/**',
    ],
  },
  { category: 'scripts', pattern: 'src/scripts/**' },
  { category: 'tests', pattern: 'tests/**' },
  { category: 'tools', pattern: ['eslint/**', '*.config.{js,mjs,ts}', '*.d.ts', 'src/*.d.ts'] },
]

/** Rules, shapes and names: free for everybody but the domain. */
const names = ['domain', 'types', 'slugs']

/** SQL, and the transaction that it runs in. */
const database = ['database', 'transaction']

export const arrows = {
  domain: ['types'],
  types: [],
  slugs: [],
  context: ['domain', 'types'],
  env: [],
  health: [],
  words: ['domain'],
  settings: ['domain', 'slugs', 'context'],
  concurrency: [...names, 'words'],
  log: [],
  access: [...names, 'context', 'settings'],
  session: [...names, 'env', 'health', 'words'],
  media: [...names, 'context', 'env', 'settings', 'jobs', ...database, 'words'],
  hooks: [
    ...[...names, 'context', 'env', 'access', 'settings', 'media', 'jobs', 'words'],
    ...['concurrency', ...database, 'realtime', 'session'],
  ],
  operations: [
    ...[...names, 'context', 'access', 'settings', 'hooks', 'media', 'jobs'],
    ...[...database, 'search', 'session', 'concurrency', 'words', 'markdown'],
  ],
  endpoints: [
    ...[...names, 'env', 'access', 'operations', 'hooks', 'media', 'jobs'],
    ...[...database, 'realtime', 'mail', 'session', 'health', 'concurrency', 'words'],
  ],
  collections: [...names, 'context', 'env', 'access', 'hooks', 'endpoints', 'media', 'words'],
  config: [
    ...[...names, 'env', 'collections', 'access', 'settings', 'hooks', 'endpoints', 'media'],
    ...['mail', 'jobs', 'search', 'realtime', ...database, 'migrations', 'admin', 'log', 'words'],
  ],
  search: [...names, ...database],
  realtime: [...names, 'context', ...database, 'health'],
  database: [...names, 'transaction', 'env', 'health', 'words', 'concurrency'],
  transaction: ['slugs', 'database'],
  migrations: database,
  mail: [...names, 'env', ...database, 'ui'],
  jobs: [...names, 'context', 'env', 'mail', 'settings', 'media', ...database, 'operations'],
  worker: [...names, 'env', 'jobs', 'mail', ...database, 'realtime', 'config', 'health'],
  markdown: ['domain'],
  ui: [...names, 'markdown'],
  portal: [
    ...[...names, 'context', 'env', 'settings', 'operations', 'media', 'words', 'session'],
    ...['viewer', 'actions', 'ui', 'markdown', 'concurrency', 'transaction'],
  ],
  // The one door through which the portal reaches Payload: a host site passes its own config here.
  viewer: [...names, 'access', 'portal', 'config'],
  http: [...names, 'env', 'media', 'session', 'health', 'log', 'concurrency', 'words'],
  actions: [
    ...[...names, 'context', 'env', 'operations', 'portal', 'viewer', 'session', 'concurrency'],
  ],
  admin: [...names, 'access', 'operations', 'media', 'ui'],
  pages: [
    ...[...names, 'env', 'operations', 'media', 'http', 'log'],
    ...['portal', 'viewer', 'actions', 'admin', 'config', 'realtime'],
  ],
  seed: [...names, 'context', 'operations', 'media', ...database],
  scripts: [
    ...[...names, 'env', 'config', 'seed', 'worker', 'jobs', 'mail', 'session', 'log'],
    ...[...database, 'migrations', 'search'],
  ],
  testing: ['scripts', 'tests', 'env'],
  tests: zones.map((zone) => zone.category),
  tools: ['tests', 'scripts', 'env'],
}

export const arrowPolicies = Object.entries(arrows).map(([from, to]) => ({
  from: { file: { categories: from } },
  allow: [from, ...to].map((category) => ({ to: { file: { categories: category } } })),
}))
