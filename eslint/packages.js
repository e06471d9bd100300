/** Packages that only some zones may import, as options of no-restricted-imports. */
const sql = {
  regex: '^(pg|drizzle-orm(/.*)?|@payloadcms/(drizzle|db-postgres)(/.*)?)$',
  message: 'SQL lives in src/search, src/database and src/migrations only.',
}

const mailer = {
  regex: '^(nodemailer(/.*)?|@react-email/.*|maildev)$',
  message: 'Mail is rendered and sent in src/mail only. Hooks and endpoints queue it.',
}

const queue = {
  regex: '^pg-boss$',
  allowTypeImports: true,
  message: 'The queue is reached through src/jobs, its SQL through src/database.',
}

const network = {
  regex: '^(node:)?(http|https|http2|net|tls|dgram)$',
  message: 'Nothing here calls the network: queue a job.',
}

const anything = {
  regex: '^(?!@/|@payload-config|[.]).',
  allowTypeImports: true,
  message: 'The domain imports nothing but itself and types.',
}

const anythingButTemporal = {
  ...anything,
  regex: '^(?!@/|@payload-config|temporal-polyfill$|[.]).',
}

const without = (...patterns) => ['error', { patterns }]

export const everywhere = without(sql, mailer, queue)
export const inDomain = without(anything)
export const inTemporal = without(anythingButTemporal)
export const insideTransaction = without(sql, mailer, queue, network)
export const inDatabase = without(mailer)
export const inJobs = without(sql, mailer)
export const inMail = without(sql, queue)
export const inConfig = without({ ...sql, importNamePattern: '^sql' }, mailer, queue)
