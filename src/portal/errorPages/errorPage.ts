import type { Refusal } from '@/src/domain/refusal'
import { type Language, preferredLanguage } from '@/src/words/preferredLanguage'
import { refusalWords } from '@/src/words/refusalWords'
import de from '../messages/de.json'
import en from '../messages/en.json'
import { paths } from '../paths'
import { lookCookie, readLook } from '../themeCookie'
import { plainPage, plainPolicy } from './plainPage'

const messages = { en, de }

const cookie = new RegExp(`(?:^|;) *${lookCookie}=([^;]+)`)

/** Of the last time somebody was signed in here, else what the browser asks for. */
const languageOf = (asked: Headers): Language =>
  readLook(cookie.exec(asked.get('cookie') ?? '')?.[1])?.language ??
  preferredLanguage(asked.get('accept-language'))

export type Asked = Pick<Request, 'method' | 'url' | 'headers'>

/** Whether a browser waits for a page, not a program or a script of ours for data. */
export const waitsForPage = ({ headers }: Asked): boolean =>
  headers.get('accept')?.includes('text/html') ?? false

type Told = {
  title: (language: Language, problem: (typeof en)['problem']) => string
  /** What it means for somebody who only wanted to read. */
  text: 'nothingChanged' | 'error'
  status: number
  headers?: HeadersInit
}

/** The door's own page, in the reader's language, with the one thing to do. */
export function errorPage(asked: Asked, { title, text, status, headers }: Told): Response {
  const language = languageOf(asked.headers)
  const { shell, problem } = messages[language]
  const { pathname, search } = new URL(asked.url)
  const isReading = asked.method === 'GET'
  // What is wrong with an address stays wrong.
  const isAgain = isReading && ![400, 405].includes(status)
  const page = plainPage({
    language,
    product: shell.product,
    title: title(language, problem),
    text: isReading ? problem[text] : problem.goBack,
    link: isAgain
      ? { href: pathname + search, words: problem.tryAgain }
      : { href: paths.home, words: problem.toTickets },
  })
  const answer = new Response(page, { status, headers })
  answer.headers.set('Content-Type', 'text/html; charset=utf-8')
  answer.headers.set('Content-Security-Policy', plainPolicy)
  return answer
}

/** A page that goes on to another one asks for data, and opens it anew when it gets none. */
const goesOn = ({ method, headers }: Asked) => method === 'GET' && headers.get('accept') === '*/*'

/**
 * What browsers get while nothing can be read: the portal's own page of an error needs the database,
 * too. Null for what can go on without: pictures, and forms that say in their own place what failed.
 */
export function awayPage(refusal: Response, asked: Asked): Response | null {
  if (goesOn(asked)) return refusal
  if (!waitsForPage(asked)) return null
  return errorPage(asked, {
    title: (_language, { errorTitle }) => errorTitle,
    text: 'error',
    status: refusal.status,
    headers: refusal.headers,
  })
}

type Refused = { errors: Refusal[] }

/** What the door refuses, on a page for whoever waits for one; a program gets the answer as it is. */
export async function refusalPage(answer: Response, asked: Asked): Promise<Response> {
  if (!waitsForPage(asked)) return answer
  const { errors } = (await answer.json()) as Refused
  const [refused] = errors
  return errorPage(asked, {
    title: (language, { errorTitle }) => (refused ? refusalWords(language, refused) : errorTitle),
    text: 'nothingChanged',
    status: answer.status,
    headers: answer.headers,
  })
}
