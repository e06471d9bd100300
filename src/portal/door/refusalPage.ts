import { refusalIn } from '@/src/words/refusalIn'
import { doorPage, waitsForPage, type Asked } from './doorPage'

type Refused = { errors: { message: string }[] }

/** What the door refuses, on a page for whoever waits for one; a program gets the answer as it is. */
export async function refusalPage(answer: Response, asked: Asked): Promise<Response> {
  if (!waitsForPage(asked)) return answer
  const { errors } = (await answer.json()) as Refused
  return doorPage(asked, {
    title: (language, { errorTitle }) => refusalIn(language, errors[0]?.message ?? errorTitle),
    text: 'nothingChanged',
    status: answer.status,
    headers: answer.headers,
  })
}
