import type { Refusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'
import { doorPage, waitsForPage, type Asked } from './doorPage'

type Refused = { errors: Refusal[] }

/** What the door refuses, on a page for whoever waits for one; a program gets the answer as it is. */
export async function refusalPage(answer: Response, asked: Asked): Promise<Response> {
  if (!waitsForPage(asked)) return answer
  const { errors } = (await answer.json()) as Refused
  const [refused] = errors
  return doorPage(asked, {
    title: (language, { errorTitle }) => (refused ? refusalWords(language, refused) : errorTitle),
    text: 'nothingChanged',
    status: answer.status,
    headers: answer.headers,
  })
}
