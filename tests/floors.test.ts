import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/**
 * The first versions without a known hole that would reach us, by package. Registries' lists of
 * holes are not asked by the tests, so what is known is written down here.
 */
const floors: Readonly<Record<string, string>> = {
  payload: '3.90.1',
  '@payloadcms/db-postgres': '3.90.1',
  '@payloadcms/graphql': '3.90.1',
  '@payloadcms/next': '3.90.1',
  '@payloadcms/richtext-lexical': '3.90.1',
  '@payloadcms/ui': '3.90.1',
  // Forged server actions, the image optimizer, poisoned caches.
  next: '16.4.5',
  react: '19.2.1',
  'react-dom': '19.2.1',
  // A memory error of its SVG reader.
  sharp: '0.35.5',
  // Quadratic address parsing, commands by line breaks, names of other connections.
  nodemailer: '10.0.13',
  mailparser: '3.9.25',
  'drizzle-orm': '0.45.2',
  graphql: '16.8.1',
  jose: '4.15.5',
  undici: '7.18.2',
  ws: '8.17.1',
  dompurify: '3.2.7',
  'markdown-it': '12.3.2',
  prismjs: '1.30.0',
  postcss: '8.4.31',
  nanoid: '3.3.8',
  'path-to-regexp': '6.3.0',
  qs: '6.14.1',
  'body-parser': '2.2.1',
  express: '5.0.0',
  send: '0.19.0',
  'socket.io-parser': '4.2.3',
  'engine.io': '6.4.2',
  cookie: '0.7.0',
  braces: '3.0.3',
  micromatch: '4.0.8',
  'cross-spawn': '7.0.5',
  'js-yaml': '4.1.1',
  lodash: '4.17.21',
  esbuild: '0.25.0',
}

/** Older copies that stay, and why they can do no harm. */
const kept: Readonly<Record<string, string>> = {
  'node_modules/@maildev/smtp/node_modules/nodemailer':
    'the mailbox for caught mail, on this machine only: it relays nothing',
  'node_modules/@esbuild-kit/core-utils/node_modules/esbuild':
    'comes with the migrations’ kit; its development server is never started',
  'node_modules/lighthouse/node_modules/ws':
    'measures pages of this machine only, and its own line was mended with 7.5.10',
}

type Lock = { packages: Record<string, { version?: string }> }

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? ''

/** Whether `version` is at least `floor`; of a pre-release, its release counts. */
const reaches = (version: string, floor: string): boolean => {
  const numbers = (text: string) => text.split(/[.-]/).slice(0, 3).map(Number)
  const [a, b] = [numbers(version), numbers(floor)]
  const at = a.findIndex((number, n) => number !== b[n])
  return at === -1 || a[at]! > b[at]!
}

it('locks no version below its floor', () => {
  const below = Object.entries(packages)
    .filter(([path]) => nameOf(path) in floors && !(path in kept))
    .filter(([path, { version = '0' }]) => !reaches(version, floors[nameOf(path)]!))
    .map(([path, { version }]) => `${path} ${version}`)
  expect(below).toEqual([])
})

it('has floors for what is really there, and keeps nothing that is gone', () => {
  const names = new Set(Object.keys(packages).map(nameOf))
  expect(Object.keys(floors).filter((name) => !names.has(name))).toEqual([])
  expect(Object.keys(kept).filter((path) => !(path in packages))).toEqual([])
})

it('has no more of Payload than the desk needs', () => {
  const ofPayload = [...new Set(Object.keys(packages).map(nameOf))].filter((name) =>
    /^@payloadcms\/|^payload-/.test(name),
  )
  const needed = ['db-postgres', 'email-nodemailer', 'next', 'richtext-lexical', 'storage-s3']
  const theirs = ['drizzle', 'graphql', 'plugin-cloud-storage', 'translations', 'ui']
  expect(ofPayload.toSorted()).toEqual(
    [...needed, ...theirs].map((name) => `@payloadcms/${name}`).toSorted(),
  )
})

it('compares versions number by number', () => {
  expect(reaches('3.90.1', '3.90.1')).toBe(true)
  expect(reaches('3.100.0', '3.90.1')).toBe(true)
  expect(reaches('3.9.2', '3.90.1')).toBe(false)
  expect(reaches('9.1.1', '10.0.13')).toBe(false)
})
