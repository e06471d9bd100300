import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'

import { z } from 'zod'

type Source = Record<string, string | undefined>

/** Stands in for the secret while `next build` runs, where nothing is signed. No server takes it. */
export const buildSecret = 'only-for-the-build-of-the-app-never-for-a-server'

/** One sentence for each setting that is missing or wrong. */
export class SettingsError extends Error {
  constructor(readonly sentences: string[]) {
    super(sentences.join('\n'))
    this.name = 'SettingsError'
  }
}

const refused = (sentence: (value: string) => string) => ({
  error: (issue: { input?: unknown }) => sentence(String(issue.input)),
})

const said = (name: string, rule: string) =>
  refused((value) => `${name} must be ${rule}; it is "${value}".`)

const port = (name: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, said(name, 'a number between 1 and 65535'))
    .refine(
      (text) => Number(text) >= 1 && Number(text) <= 65535,
      said(name, 'a number between 1 and 65535'),
    )
    .transform(Number)

const address = (name: string, schemes: string[], example: string) =>
  z.string().refine(
    (text) => {
      const parsed = URL.canParse(text) ? new URL(text) : null
      return parsed !== null && schemes.includes(parsed.protocol) && parsed.hostname !== ''
    },
    refused(() => `${name} must be an address like ${example}. Check how it is written.`),
  )

const choice = <const Options extends readonly [string, ...string[]]>(
  name: string,
  options: Options,
) => z.enum(options, said(name, `one of ${options.join(', ')}`))

const onOff = (name: string) =>
  z
    .enum(['on', 'off', 'true', 'false', '1', '0', 'yes', 'no'], said(name, 'on or off'))
    .transform((text) => ['on', 'true', '1', 'yes'].includes(text))

const postgresAddress = (name: string) =>
  address(name, ['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/desk')

/** All processes of the app together stay at 48, while a server of PostgreSQL lets in 100 by default. */
const poolFor = (processes: number) => Math.min(12, Math.max(2, Math.floor(48 / processes)))

/** Every setting, by its name in the environment. `.env.example` documents them in this order. */
export const settings = {
  PORT: port('PORT').default(3000),
  APP_URL: address('APP_URL', ['http:', 'https:'], 'https://support.example.com')
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  TRUST_PROXY: choice('TRUST_PROXY', ['off', 'on']).default('off'),
  RATE_LIMITS: choice('RATE_LIMITS', ['on', 'off']).default('on'),
  APP_PROCESSES: z
    .string()
    .regex(/^([1-9]|[1-5]\d|6[0-4])$/, said('APP_PROCESSES', 'a number between 1 and 64'))
    .transform(Number)
    .optional(),
  DATA_DIR: z.string().default('.data'),
  PAYLOAD_SECRET: z.string().optional(),
  DATABASE_URL: postgresAddress('DATABASE_URL').optional(),
  DATABASE_POOL: z
    .string()
    .regex(/^([1-9]|[1-9]\d|1\d\d|200)$/, said('DATABASE_POOL', 'a number between 1 and 200'))
    .transform(Number)
    .optional(),
  DATABASE_READ_URLS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(postgresAddress('DATABASE_READ_URLS')))
    .default([]),
  SMTP_URL: address('SMTP_URL', ['smtp:', 'smtps:'], 'smtp://user:password@host:587').optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      said('MAIL_FROM', 'an address like Support <support@example.com>'),
    )
    .default('Support <support@desk.example>'),
  MAIL_REPLY_TO: z
    .string()
    .regex(
      /^[^\s<>@,;"]+@[^\s<>@,;"]+$/,
      said('MAIL_REPLY_TO', 'an address like support@example.com'),
    )
    .optional(),
  MAIL_PER_MINUTE: z
    .string()
    .regex(/^([1-9]\d{1,4})$/, said('MAIL_PER_MINUTE', 'a number between 10 and 99999'))
    .transform(Number)
    .optional(),
  SMTP_TLS: choice('SMTP_TLS', ['required', 'optional']).optional(),
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_PRIVATE_KEY: z
    .string()
    .transform((text) => text.replaceAll('\\n', '\n'))
    .refine(
      (text) => text.includes('PRIVATE KEY-----'),
      refused(() => 'DKIM_PRIVATE_KEY must be a key that begins with -----BEGIN PRIVATE KEY-----.'),
    )
    .optional(),
  STORAGE: choice('STORAGE', ['local', 's3']).default('local'),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: address('S3_ENDPOINT', ['http:', 'https:'], 'https://s3.example.com').optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  CLAMAV_HOST: z.string().optional(),
  CLAMAV_PORT: port('CLAMAV_PORT').default(3310),
  SEED_DEMO: onOff('SEED_DEMO').optional(),
  WORKER: choice('WORKER', ['inline', 'off']).default('inline'),
  LOG_LEVEL: choice('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default(
    'info',
  ),
}

const schema = z.object(settings)

/** PAYLOAD_SECRET is empty only where no server runs: the launcher fills it in when embedded. */
export type Env = Omit<
  z.output<typeof schema>,
  'APP_URL' | 'APP_PROCESSES' | 'DATABASE_POOL' | 'PAYLOAD_SECRET' | 'SEED_DEMO'
> & {
  APP_URL: string
  APP_PROCESSES: number
  DATABASE_POOL: number
  PAYLOAD_SECRET: string
  SEED_DEMO: boolean
}

const knownSecrets = ['change-me', 'changeme', 'secret', 'example', 'your-secret', 'password']

const howToMakeASecret = 'Make one with: openssl rand -hex 32'

function secretProblem(source: Source): string | null {
  const secret = source.PAYLOAD_SECRET
  if (!secret) {
    return source.DATABASE_URL
      ? `PAYLOAD_SECRET must be set when DATABASE_URL is set. ${howToMakeASecret}`
      : null
  }
  if (secret === buildSecret) {
    return source.NEXT_PHASE === 'phase-production-build'
      ? null
      : `PAYLOAD_SECRET is the value that only the build uses. ${howToMakeASecret}`
  }
  if (secret.length < 32) {
    return `PAYLOAD_SECRET must have at least 32 characters; it has ${secret.length}. ${howToMakeASecret}`
  }
  const isExample = knownSecrets.some((known) => secret.toLowerCase().includes(known))
  return isExample || new Set(secret).size < 8
    ? `PAYLOAD_SECRET is an example or easy to guess. ${howToMakeASecret}`
    : null
}

function storageProblems(values: z.output<typeof schema>): string[] {
  if (values.STORAGE !== 's3') return []
  const needed = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
  return needed
    .filter((name) => !values[name])
    .map((name) => `${name} must be set when STORAGE is s3.`)
}

const dkimParts = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'] as const

function dkimProblems(values: z.output<typeof schema>): string[] {
  const missing = dkimParts.filter((name) => !values[name])
  if (missing.length === dkimParts.length) return []
  return missing.map((name) => `${name} must be set, as the other settings of DKIM are.`)
}

/** Pure. An empty value counts as not set. Throws SettingsError with every problem at once. */
export function readEnv(source: Source): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = schema.safeParse(given)
  const problems = [
    ...(parsed.success
      ? [...storageProblems(parsed.data), ...dkimProblems(parsed.data)]
      : parsed.error.issues.map((i) => i.message)),
    secretProblem(given),
  ].filter((problem) => problem !== null)
  if (!parsed.success || problems.length > 0) throw new SettingsError([...new Set(problems)])

  const values = parsed.data
  const APP_PROCESSES = values.APP_PROCESSES ?? Math.min(availableParallelism(), 4)
  return {
    ...values,
    APP_URL: values.APP_URL ?? `http://localhost:${values.PORT}`,
    APP_PROCESSES,
    DATABASE_POOL: values.DATABASE_POOL ?? poolFor(APP_PROCESSES),
    DATA_DIR: resolve(values.DATA_DIR),
    PAYLOAD_SECRET: values.PAYLOAD_SECRET ?? '',
    SEED_DEMO: values.SEED_DEMO ?? values.DATABASE_URL === undefined,
  }
}

let parsedOnce: Env | undefined

/**
 * The settings of this process, read on first use, so that importing this file cannot fail. What a
 * test sets here by hand wins, until it deletes it.
 */
export const env: Env = new Proxy({} as Env, {
  get: (byHand, name) =>
    Reflect.get(Object.hasOwn(byHand, name) ? byHand : (parsedOnce ??= readEnv(process.env)), name),
})
