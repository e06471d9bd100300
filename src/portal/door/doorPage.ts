import { lookCookie, readLook } from '../themeCookie'
import de from '../messages/de.json'
import en from '../messages/en.json'
import { paths } from '../paths'
import { preferredLanguage, type Language } from '@/src/words/preferredLanguage'
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
export function doorPage(asked: Asked, { title, text, status, headers }: Told): Response {
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
