import { askDatabase, databaseMayBeAway, hearDatabase } from '@/src/health/databaseIsDown'
import { SessionUnknown, unlessSessionUnknown } from '@/src/session/SessionUnknown'
import type { RefusalCode } from '@/src/domain/refusal'
import { answerRefused } from './answers'

/** Seconds. */
export const awayPause = 5

/** Milliseconds: whoever asks whether all is well is answered by then, whatever hangs. */
const longestReport = 2_800

type Asked = Pick<Request, 'url' | 'method'>

const pathOf = ({ url }: Asked) => new URL(url).pathname

/** Whether the process lives is asked when nothing else answers: nothing is needed to say so. */
export const lifeSign = (asked: Asked): Response | null =>
  asked.method === 'GET' && /\/desk\/health$/.test(pathOf(asked))
    ? Response.json({ status: 'ok' })
    : null

/** Tells what is down, and so has to be asked then. */
const isReport = (asked: Asked) => /\/desk\/ready$/.test(pathOf(asked))

const away = (code: RefusalCode): Response => {
  const answer = answerRefused(503, { code })
  answer.headers.set('Retry-After', String(awayPause))
  return answer
}

/** 503 in words while the database is away, for what needs it; else null. Waits out a doubt. */
export async function awayRefusal(asked: Asked): Promise<Response | null> {
  if (isReport(asked)) return null
  return (await askDatabase()) ? away('our_fault') : null
}

const isReading = ({ method }: Asked) => /^(GET|HEAD|OPTIONS)$/.test(method)

const lost = (asked: Asked) => away(isReading(asked) ? 'our_fault' : 'perhaps_saved')

/** GraphQL answers 200, whatever failed inside. */
const isFailed = async (asked: Asked, answer: Response) =>
  answer.status === 500 ||
  (pathOf(asked).endsWith('/graphql') && /"statusCode":5\d\d/.test(await answer.clone().text()))

async function answerOf(asked: Asked, work: () => Promise<Response>): Promise<Response> {
  try {
    const answer = await unlessSessionUnknown(work)
    if (answer instanceof SessionUnknown) return away(answer.data.code)
    return databaseMayBeAway() && (await isFailed(asked, answer)) ? lost(asked) : answer
  } catch (error) {
    if (databaseMayBeAway()) return lost(asked)
    throw error
  }
}

/** In time, and also where Payload itself cannot start. */
function reportOf(work: () => Promise<Response>): Promise<Response> {
  const down = () => Response.json({ status: 'down' }, { status: 503 })
  const late = new Promise<Response>((resolve) => {
    setTimeout(() => resolve(down()), longestReport).unref()
  })
  return Promise.race([
    work().then((answer) => (answer.status === 500 ? down() : answer), down),
    late,
  ])
}

/**
 * What the work answers, or 503 as soon as the database goes away under it: nobody waits for what a
 * silent database may still say.
 */
export async function answerUnlessAway(
  asked: Asked,
  work: () => Promise<Response>,
): Promise<Response> {
  if (isReport(asked)) return reportOf(work)
  return new Promise((resolve, reject) => {
    const forget = hearDatabase((state) => {
      if (state !== 'away') return
      forget()
      resolve(lost(asked))
    })
    void answerOf(asked, work).then(resolve, reject).finally(forget)
  })
}
