import 'server-only'
import { inOneTransaction } from '@/src/database/transaction'
import { headers } from 'next/headers'
import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload'
import { countCreates } from '@/src/operations/countCreates'
import type { FormFile } from '@/media/receive/formFiles'
import type { CreateLimit } from '@/src/domain/limits'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import type { FormState } from '../form/formState'
import { readSessionIfKnown } from '../viewer'
import { readWords, words } from '../words'
import { attemptAfter } from './form'
import { minutesToWait, refusedForm } from './refused'
import { withFiles, type Attach } from './withFiles'

type Outcome<Result> =
  { ok: true; result: Result } | { ok: false; status: number; state: FormState }

type Acting = { payload: Payload; req: PayloadRequest }

type Attempt<Checked, Result> = {
  before: FormState
  /** What was typed, by field; it comes back with every refusal. */
  values: Record<string, string>
  /** Fields that can carry an error besides those typed into. */
  fields?: readonly string[]
  /** What must hold before anything is stored. Words are looked up here, and not in `run`. */
  check?: (acting: Acting) => Promise<Checked>
  /** What it makes, beside the rows of its files. */
  makes?: CreateLimit
  files?: readonly (File | FormFile)[]
  run: (acting: Acting & { attach: Attach }, checked: Checked) => Promise<Result>
}

/**
 * Runs what a form asks for as the signed-in client and as a whole: all of it happens, or nothing
 * does and the form comes back with the reason and with what was typed. `run` has the connection of
 * its transaction and no other one: whatever asks by itself comes before.
 */
export async function attempt<Result, Checked = void>({
  before,
  values,
  fields = [],
  check,
  makes,
  files = [],
  run,
}: Attempt<Checked, Result>): Promise<Outcome<Result>> {
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
  const act = async () => {
    const checked = (await check?.({ payload, req })) as Checked
    await countCreates(req, { attachments: files.length, ...(makes ? { [makes]: 1 } : {}) })
    return withFiles(req, files, (attach) =>
      limitConcurrency('person', `clients ${user.id}`, () =>
        inOneTransaction(req, () => run({ payload, req, attach }, checked)),
      ),
    )
  }
  try {
    return { ok: true, result: await act() }
  } catch (error) {
    const minutes = minutesToWait(error)
    if (minutes) return refuse(429, { message: t('limited', { minutes }), fields: {} })
    const sentences = { summary: t('summary'), gone: t('gone'), ours: t('ours') }
    const known = [...Object.keys(values), ...fields]
    const { status, ...rest } = refusedForm(error, language, sentences, known)
    if (status >= 500) payload.logger.error({ err: error, msg: 'A form of the portal failed' })
    return refuse(status, rest)
  }
}
