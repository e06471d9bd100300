/**
 * The folders are the architecture. `zones` names every place where code may live, `arrows` says
 * which places each of them may import. A zone may always import itself.
 * A file outside every zone is an error, so a new folder gets its arrows on the day it is made.
 */
export const zones = [
  { category: 'config', pattern: ['payload.config.ts', 'src/lockDown.ts'] },
  { category: 'collections', pattern: ['collections/**', 'globals/**'] },
  { category: 'access', pattern: 'access/**' },
  { category: 'hooks', pattern: 'hooks/**' },
  { category: 'endpoints', pattern: 'endpoints/**' },
  { category: 'media', pattern: 'media/**' },
  { category: 'domain', pattern: 'src/domain/**' },
  { category: 'types', pattern: 'src/payload-types.ts' },
  { category: 'env', pattern: 'src/env.ts' },
  { category: 'http', pattern: 'src/http/**' },
  { category: 'session', pattern: 'src/session/**' },
  { category: 'actions', pattern: 'src/app/**/actions.ts' },
  { category: 'pages', pattern: ['src/app/**', 'src/proxy.ts', 'src/instrumentation.ts'] },
  { category: 'viewer', pattern: 'src/portal/viewer.ts' },
  // The browser's end of the streams, for portal and admin.
  { category: 'live', pattern: 'src/live/**' },
  // What the browser does while something is written, for portal and admin.
  { category: 'compose', pattern: 'src/compose/**' },
  // What portal, admin and mails show alike.
  { category: 'ui', pattern: 'src/ui/**' },
  { category: 'portal', pattern: 'src/portal/**' },
  { category: 'admin', pattern: 'src/admin/**' },
  { category: 'worker', pattern: 'src/jobs/startWorker.ts' },
  { category: 'jobs', pattern: 'src/jobs/**' },
  { category: 'mail', pattern: 'src/mail/**' },
  { category: 'search', pattern: 'src/search/**' },
  { category: 'realtime', pattern: 'src/realtime/**' },
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
  // Small files that everybody needs, like slugs.ts.
  { category: 'ground', pattern: 'src/*.ts' },
]

/** Rules, shapes and names: free for everybody but the domain. */
const names = ['domain', 'types', 'ground']

export const arrows = {
  domain: ['types'],
  types: [],
  ground: ['types', 'domain'],
  env: [],
  access: names,
  media: [...names, 'env', 'access', 'jobs', 'database'],
  hooks: [
    ...[...names, 'env', 'access', 'media', 'jobs'],
    ...['database', 'search', 'realtime', 'session'],
  ],
  endpoints: [
    ...[...names, 'env', 'access', 'hooks', 'media', 'jobs'],
    ...['database', 'search', 'realtime', 'mail'],
  ],
  collections: [...names, 'env', 'access', 'hooks', 'endpoints', 'media'],
  config: [
    ...[...names, 'env', 'collections', 'access', 'hooks', 'endpoints', 'media'],
    ...['mail', 'jobs', 'search', 'realtime', 'database', 'migrations', 'admin'],
  ],
  search: [...names, 'database'],
  realtime: [...names, 'env', 'database'],
  database: [...names, 'env'],
  migrations: ['database'],
  mail: [...names, 'env', 'database', 'ui'],
  jobs: [...names, 'env', 'mail', 'access', 'media', 'database'],
  worker: [...names, 'env', 'jobs', 'mail', 'database', 'realtime', 'config'],
  live: names,
  compose: names,
  ui: names,
  portal: [
    ...[...names, 'env', 'access', 'endpoints', 'media'],
    ...['viewer', 'actions', 'live', 'compose', 'ui'],
  ],
  // The one door through which the portal reaches Payload: a host site passes its own config here.
  viewer: [...names, 'env', 'access', 'portal', 'config'],
  session: [...names, 'env'],
  http: [...names, 'env', 'access', 'media', 'session'],
  actions: [...names, 'env', 'access', 'endpoints', 'media', 'portal', 'viewer'],
  admin: [...names, 'env', 'access', 'endpoints', 'media', 'live', 'compose', 'ui'],
  pages: [
    ...[...names, 'env', 'access', 'endpoints', 'media', 'http'],
    ...['portal', 'viewer', 'actions', 'admin', 'config', 'realtime'],
  ],
  seed: [...names, 'access', 'hooks', 'endpoints', 'media'],
  scripts: [
    ...[...names, 'env', 'config', 'seed', 'worker', 'jobs', 'mail'],
    ...['database', 'migrations', 'search'],
  ],
  testing: ['scripts', 'tests', 'env'],
  tests: zones.map((zone) => zone.category),
  tools: ['tests', 'scripts', 'env'],
}

export const arrowPolicies = Object.entries(arrows).map(([from, to]) => ({
  from: { file: { categories: from } },
  allow: [from, ...to].map((category) => ({ to: { file: { categories: category } } })),
}))
