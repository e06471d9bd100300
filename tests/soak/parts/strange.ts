import { randomBytes } from 'node:crypto'

const nowhere = '019a0000-0000-7000-8000-000000000000'
const json = 'application/json'
const form = 'multipart/form-data; boundary=x'
const asQuery = { 'X-Payload-HTTP-Method-Override': 'GET' }

/** In the place of an id, a number, a slug or a name of a file. */
export const strangeParts = [
  nowhere,
  'x',
  '0',
  '-1',
  '99999999999999999999',
  'constructor',
  '__proto__',
  '%',
  '%E0%A4%A',
  '%C0%80',
  '%00',
  'a%00b',
  '..',
  '%2e%2e',
  '%2F..%2F',
  '..%5c..%5cetc',
  '%5c',
  '%25',
  '%F0%9F%8E%89',
  '%EF%BF%BF',
  'a%0d%0aSet-Cookie:%20a=b',
  '%27%20or%201=1--',
  'a:b',
  '*',
  ';',
  'é',
  'a'.repeat(3000),
] as const

export const strangeQueries = [
  '',
  '?',
  '?%',
  '?a=%',
  '?a=%E0%A4%A',
  '?a=%00',
  '?=',
  '?&&&',
  '?where=',
  '?where={',
  '?where[',
  '?where[id]=',
  '?where[__proto__][equals]=1',
  '?limit=x&page=-1&depth=x',
  '?limit=1e9&page=1e9&depth=99',
  '?page[]=1&limit[a]=1',
  '?sort=%22&sort=-',
  '?select=x&populate=x',
  '?joins=x&locale=%22&fallback-locale=',
  '?draft=x&trash=x&pagination=x',
  '?since=x&include=x&q=%5c',
  '?prefix=a',
  '?view=x&q=%00&status=x&created=x&cursor=%7B',
  '?next=//evil.example&done=x&page=x&after=x&article=x',
] as const

export type Body = {
  what: string
  body: Uint8Array | string
  type?: string
  more?: Record<string, string>
}

const deep = `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`
const endless = `${'['.repeat(60_000)}`

export const strangeBodies: readonly Body[] = [
  { what: 'nothing', body: '' },
  { what: 'nothing as JSON', body: '', type: json },
  { what: 'nothing as a form', body: '', type: form },
  { what: 'half JSON', body: '{', type: json },
  { what: 'an empty object', body: '{}', type: json },
  { what: 'a list', body: '[{}]', type: json },
  { what: 'null', body: 'null', type: json },
  { what: 'NUL', body: '{"name":"\\u0000","content":"\\u0000","query":"\\u0000"}', type: json },
  { what: 'half a character', body: '{"name":"\\ud800","subject":"\\ud800"}', type: json },
  { what: 'depth', body: deep, type: json },
  { what: 'depth without end', body: endless, type: json },
  { what: 'a prototype', body: '{"__proto__":{"a":1}}', type: json },
  {
    what: 'wrong kinds',
    body: JSON.stringify({
      ...{ id: {}, name: [], email: {}, password: 5, token: [], subject: 5, description: {} },
      ...{ content: [], score: 'x', comment: 7, category: {}, ticket: [], status: {}, helpful: 3 },
      ...{ query: {}, variables: 5, collection: 5, data: 'x', locale: {}, sort: 5, title: {} },
    }),
    type: json,
  },
  { what: 'no UTF-8', body: Uint8Array.from([0x7b, 0x22, 0xe4, 0xff]), type: json },
  { what: 'bytes', body: randomBytes(200), type: 'application/octet-stream' },
  { what: 'bytes of no kind', body: randomBytes(200) },
  { what: 'text', body: 'hello', type: 'text/plain;charset=UTF-8' },
  { what: 'a kind without end', body: 'hello', type: `${form}${'"\\'.repeat(2000)}` },
  { what: 'a kind that is none', body: 'hello', type: 'x' },
  { what: 'no form', body: 'hello', type: form },
  { what: 'a form without boundary', body: '--x--', type: 'multipart/form-data' },
  { what: 'a form that breaks off', body: '--x\r\nContent-Disposition: form-data; na', type: form },
  { what: 'an empty form', body: '--x--\r\n', type: form },
  {
    what: 'a form with half an object',
    body: '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
    type: form,
  },
  {
    what: 'a form with a broken action',
    body: '--x\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x--\r\n',
    type: form,
  },
  {
    what: 'a form with an action of no build',
    body: '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_00"\r\n\r\n\r\n--x--\r\n',
    type: form,
  },
  { what: 'a form of old', body: 'a=%&b=%00&where={', type: 'application/x-www-form-urlencoded' },
  {
    what: 'a query of rubbish',
    body: 'where={&limit=%E0%A4%A',
    type: 'application/x-www-form-urlencoded',
    more: asQuery,
  },
  {
    what: 'a query that is wrong',
    body: 'where[id][equals]=x&limit=x&depth=x&sort=x',
    type: 'application/x-www-form-urlencoded',
    more: asQuery,
  },
  { what: 'a query as JSON', body: '{"locale":5,"where":"x"}', type: json, more: asQuery },
]

/** Bodies of calls of an action, with the header that names one. */
export const strangeCalls: readonly Body[] = [
  ...['', '{', '[]', '{}', '[1]', '["x"]', '[null,null]', '["$K1"]', '[{},"$K1"]', '["$1"]'],
  ...['["$@1"]', '["$h1"]', '["$T"]', '["$B1"]', '["$Q1"]', '["$n5x"]', '["$D x"]', '[[],[],[]]'],
  ...[
    '[{"attempt":"x"},{}]',
    '["\\u0000"]',
    `${'['.repeat(9000)}`,
    '[[[[[[{"a":"$undefined"}]]]]]]',
  ],
].map((body) => ({
  what: `a call with ${body.slice(0, 30)}`,
  body,
  type: 'text/plain;charset=UTF-8',
}))

/** Headers that the server or Next read before any code of the desk. */
export const strangeHeaders: readonly Record<string, string>[] = [
  { Accept: 'x' },
  { Accept: '' },
  { Range: 'bytes=x' },
  { Range: 'bytes=9-1,2-' },
  { 'If-Modified-Since': 'x', 'If-None-Match': '"' },
  { Cookie: 'payload-token=%; a=%E0; =;;' },
  { Cookie: `payload-token=${'a'.repeat(3000)}` },
  { Authorization: 'JWT x.y.z' },
  { Authorization: 'JWT e30.e30.e30' },
  { Authorization: 'Bearer ' },
  { Authorization: 'clients API-Key x' },
  { 'Accept-Language': '%;q=x,,' },
  { Host: 'evil.example' },
  { Host: '%' },
  { Host: 'a b' },
  { 'X-Forwarded-Host': '%', 'X-Forwarded-Proto': 'x', 'X-Forwarded-For': 'x' },
  { Origin: 'x' },
  { Origin: 'null' },
  { RSC: '1' },
  { RSC: '1', 'Next-Router-State-Tree': '{' },
  { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%5D' },
  { RSC: '1', 'Next-Router-Prefetch': 'x', 'Next-Router-Segment-Prefetch': '/x' },
  { RSC: '1', 'Next-Url': '%' },
  { 'x-middleware-subrequest': 'src/proxy:src/proxy', 'x-middleware-next': '1' },
  { 'x-nextjs-data': '1', 'x-matched-path': '/x', 'x-invoke-status': '500' },
  { 'next-resume': '1', 'x-next-resume-state-length': 'x' },
  { 'x-action-forwarded': '1' },
  { 'Idempotency-Key': ' ', 'Last-Event-ID': 'x' },
  { 'Idempotency-Key': 'a'.repeat(300) },
  { 'X-Payload-HTTP-Method-Override': 'DELETE' },
  { 'X-HTTP-Method-Override': 'TRACE' },
  { 'Payload-Translations': 'x', 'X-Payload-Locale': '%' },
  { 'Content-Type': 'x' },
  { 'Content-Encoding': 'gzip' },
  { Expect: 'x' },
]
