import 'server-only'
import { inOneTransaction } from '@/src/inOneTransaction'
import { headers } from 'next/headers'
import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload'
import type { FormState } from '../form/formState'
import { readSessionIfKnown } from '../viewer'
import { readWords, words } from '../words'
import { attemptAfter } from './formOf'
import { minutesToWait } from './minutesToWait'
import { refusalFor } from './refusalFor'
import { refusal } from './refused'

type Outcome<Result> =
  { ok: true; result: Result } | { ok: false; status: number; state: FormState }

type Attempt<Result> = {
  before: FormState
  /** What was typed, by field; it comes back with every refusal. */
  values: Record<string, string>
  /** Fields that can carry an error besides those typed into. */
  fields?: readonly string[]
  run: (acting: { payload: Payload; req: PayloadRequest }) => Promise<Result>
}

/** Runs what a form asks for as the signed-in client and as a whole: all of it happens, or nothing
 * does and the form comes back with the reason and with what was typed. */
export async function attempt<Result>({
  before,
  values,
  fields = [],
  run,
}: Attempt<Result>): Promise<Outcome<Result>> {
  const refuse = (status: number, rest: Pick<FormState, 'message' | 'fields'>) => ({
    ok: false as const,
    status,
    state: { ...rest, values, attempt: attemptAfter(before) },
  })
  const t = await words('problem')
  const session = await readSessionIfKnown()
  if (!session) return refuse(503, { message: t('ours'), fields: {} })
  const { payload, client: user } = session
  if (!user) return refuse(401, { message: t('signedOut'), fields: {} })

  const { language } = await readWords()
  const i18n = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ user, req: { headers: await headers(), i18n } }, payload)
  try {
    const result = await inOneTransaction(req, () => run({ payload, req }))
    return { ok: true, result }
  } catch (error) {
    const minutes = minutesToWait(error)
    if (minutes) return refuse(429, { message: t('limited', { minutes }), fields: {} })
    const sentences = { summary: t('summary'), gone: t('gone'), ours: t('ours') }
    const { status, ...rest } = refusal(error, sentences, [...Object.keys(values), ...fields])
    if (status >= 500) payload.logger.error({ err: error, msg: 'A form of the portal failed' })
    return refuse(status, refusalFor(language, rest))
  }
}
