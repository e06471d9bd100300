import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { describe, expect, it } from 'vitest'

import { buildSecret, readEnv, settings, SettingsError } from '@/src/env'

const secret = 'f3b1c95d7e2a4860b7d2c4e6a8f01357'
const url = 'postgres://desk:hidden-word@db.example:5432/desk'

function sentences(source: Record<string, string>): string[] {
  try {
    readEnv(source)
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences
    throw error
  }
}

describe('defaults', () => {
  it('needs nothing when the database is embedded', () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      APP_URL: 'http://localhost:3000',
      DATA_DIR: resolve('.data'),
      PAYLOAD_SECRET: '',
      DATABASE_READ_URLS: [],
      SEED_DEMO: true,
      STORAGE: 'local',
      WORKER: 'inline',
    })
  })

  it('takes the address from the port, and an address without its last slash', () => {
    expect(readEnv({ PORT: '3210' }).APP_URL).toBe('http://localhost:3210')
    expect(readEnv({ APP_URL: 'https://support.example.com/' }).APP_URL).toBe(
      'https://support.example.com',
    )
  })

  it('counts an empty value as not set', () => {
    expect(readEnv({ PORT: '', SMTP_URL: ' ', DATABASE_URL: '' })).toMatchObject({ PORT: 3000 })
  })

  it('keeps the demo out of a database of your own unless asked', () => {
    expect(readEnv({ DATABASE_URL: url, PAYLOAD_SECRET: secret }).SEED_DEMO).toBe(false)
    expect(readEnv({ DATABASE_URL: url, PAYLOAD_SECRET: secret, SEED_DEMO: 'on' }).SEED_DEMO).toBe(
      true,
    )
    expect(readEnv({ SEED_DEMO: 'false' }).SEED_DEMO).toBe(false)
  })

  it.each([
    ['1', 12],
    ['4', 12],
    ['8', 6],
    ['64', 2],
  ])('leaves room for others in the database, with %s processes', (APP_PROCESSES, each) => {
    expect(readEnv({ APP_PROCESSES }).DATABASE_POOL).toBe(each)
    expect(readEnv({ APP_PROCESSES, DATABASE_POOL: '1' }).DATABASE_POOL).toBe(1)
  })

  it('splits the replicas', () => {
    expect(readEnv({ DATABASE_READ_URLS: `${url}, ${url}` }).DATABASE_READ_URLS).toEqual([url, url])
  })
})

const make = 'Make one with: openssl rand -hex 32'

describe('every wrong setting has its sentence', () => {
  it.each([
    [{ PORT: 'abc' }, 'PORT must be a number between 1 and 65535; it is "abc".'],
    [{ PORT: '0' }, 'PORT must be a number between 1 and 65535; it is "0".'],
    [{ PORT: '65536' }, 'PORT must be a number between 1 and 65535; it is "65536".'],
    [{ PORT: '3000.5' }, 'PORT must be a number between 1 and 65535; it is "3000.5".'],
    [
      { CLAMAV_HOST: 'av', CLAMAV_PORT: '-1' },
      'CLAMAV_PORT must be a number between 1 and 65535; it is "-1".',
    ],
    [
      { APP_URL: 'support.example.com' },
      'APP_URL must be an address like https://support.example.com. Check how it is written.',
    ],
    [
      { APP_URL: 'javascript:alert(1)' },
      'APP_URL must be an address like https://support.example.com. Check how it is written.',
    ],
    [
      { DATABASE_URL: 'mysql://x/y', PAYLOAD_SECRET: secret },
      'DATABASE_URL must be an address like postgres://user:password@host:5432/desk. Check how it is written.',
    ],
    [
      { DATABASE_READ_URLS: `${url},nowhere` },
      'DATABASE_READ_URLS must be an address like postgres://user:password@host:5432/desk. Check how it is written.',
    ],
    [
      { SMTP_URL: 'mail.example.com' },
      'SMTP_URL must be an address like smtp://user:password@host:587. Check how it is written.',
    ],
    [
      { MAIL_FROM: 'nobody' },
      'MAIL_FROM must be an address like Support <support@example.com>; it is "nobody".',
    ],
    ...['0', '201', 'many'].map((DATABASE_POOL): [Record<string, string>, string] => [
      { DATABASE_POOL },
      `DATABASE_POOL must be a number between 1 and 200; it is "${DATABASE_POOL}".`,
    ]),
    [{ STORAGE: 'ftp' }, 'STORAGE must be one of local, s3; it is "ftp".'],
    [{ WORKER: 'on' }, 'WORKER must be one of inline, off; it is "on".'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace; it is "loud".',
    ],
    [{ SEED_DEMO: 'maybe' }, 'SEED_DEMO must be on or off; it is "maybe".'],
    [
      { S3_ENDPOINT: 'minio' },
      'S3_ENDPOINT must be an address like https://s3.example.com. Check how it is written.',
    ],
    [{ DATABASE_URL: url }, `PAYLOAD_SECRET must be set when DATABASE_URL is set. ${make}`],
    [
      { PAYLOAD_SECRET: 'too-short' },
      `PAYLOAD_SECRET must have at least 32 characters; it has 9. ${make}`,
    ],
    [
      { PAYLOAD_SECRET: 'change-me-change-me-change-me-change-me' },
      `PAYLOAD_SECRET is an example or easy to guess. ${make}`,
    ],
    [{ PAYLOAD_SECRET: 'ab'.repeat(20) }, `PAYLOAD_SECRET is an example or easy to guess. ${make}`],
    [
      { PAYLOAD_SECRET: buildSecret },
      `PAYLOAD_SECRET is the value that only the build uses. ${make}`,
    ],
  ])('%j', (source, sentence) => {
    expect(sentences(source)).toEqual([sentence])
  })

  it('names the three that S3 needs', () => {
    expect(sentences({ STORAGE: 's3' })).toEqual([
      'S3_BUCKET must be set when STORAGE is s3.',
      'S3_ACCESS_KEY_ID must be set when STORAGE is s3.',
      'S3_SECRET_ACCESS_KEY must be set when STORAGE is s3.',
    ])
  })

  it('says everything at once', () => {
    expect(sentences({ PORT: 'x', WORKER: 'y', DATABASE_URL: url })).toHaveLength(3)
  })

  it('never repeats a password', () => {
    const broken = url.replace('postgres:', 'postgers:')
    expect(sentences({ DATABASE_URL: broken }).join()).not.toContain('hidden-word')
  })

  it('takes the secret of the build while Next builds, and only then', () => {
    const source = { PAYLOAD_SECRET: buildSecret, NEXT_PHASE: 'phase-production-build' }
    expect(readEnv(source).PAYLOAD_SECRET).toBe(buildSecret)
  })
})

describe('.env.example', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../.env.example'), 'utf8')
  const blocks = text.split(/\n\n+/).filter((block) => /^# [A-Z0-9_]+=/m.test(block))
  const documented = blocks.map((block) => {
    const lines = block.trim().split('\n')
    const [name = '', value = ''] = lines.at(-1)?.slice(2).split('=') ?? []
    return { name, value, comment: lines.slice(0, -1) }
  })

  it('has every setting, in order, and no other', () => {
    expect(documented.map(({ name }) => name)).toEqual(Object.keys(settings))
  })

  it.each(documented)('explains $name and shows its default', ({ name, value, comment }) => {
    expect(comment.length).toBeGreaterThan(0)
    const schema = settings[name as keyof typeof settings]
    const standard = schema.safeParse(undefined)
    const shown = standard.success && standard.data !== undefined ? String(standard.data) : ''
    expect(value).toBe(shown)
  })
})
