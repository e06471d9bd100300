'use server'

import { headers } from 'next/headers'
import { createLocalReq } from 'payload'
import { askForLink } from '@/src/operations/askForLink'
import { clientIp } from '@/src/session/clientIp'
import { isMailAddressLike } from '@/src/domain/mail/mailAddress'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import { attemptAfter, typedValues } from '@/src/portal/act/form'
import { minutesToWait } from '@/src/portal/act/refused'
import type { FormState } from '@/src/portal/form/formState'
import { readSession } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { slugs } from '@/src/slugs'

/** Answers always the same, so that nobody learns which addresses have an account. */
export async function sendLink(before: FormState, form: FormData): Promise<FormState> {
  const t = await words('password')
  const { email } = typedValues(form, ['email'])
  const state = { attempt: attemptAfter(before), fields: {}, values: { email } }
  if (!isMailAddressLike(email)) return { ...state, message: t('missing') }

  const { payload } = await readSession()
  try {
    const sent = await headers()
    const req = await createLocalReq({ req: { headers: sent } }, payload)
    await limitConcurrency('visitor', clientIp(sent), () => askForLink(req, slugs.clients, email))
  } catch (error) {
    const minutes = minutesToWait(error)
    if (minutes) return { ...state, message: t('limited', { minutes }) }
    payload.logger.error({ err: error, msg: 'A link for a new password could not be queued' })
    return { ...state, message: (await words('problem'))('ours') }
  }
  return { ...state, done: t('sent', { email }) }
}
