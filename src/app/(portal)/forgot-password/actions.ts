'use server'
import { headers } from 'next/headers'
import { createLocalReq } from 'payload'
import { askForLink } from '@/endpoints/operations/askForLink'
import { callerOf } from '@/src/callerOf'
import { isMailAddressLike } from '@/src/isMailAddressLike'
import { limitConcurrency } from '@/src/limitConcurrency'
import { minutesToWait } from '@/src/portal/act/minutesToWait'
import { typedValues } from '@/src/portal/act/typedValues'
import type { FormState } from '@/src/portal/form/formState'
import { readSession } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { slugs } from '@/src/slugs'

/** Answers always the same, so that nobody learns which addresses have an account. */
export async function sendLink(before: FormState, form: FormData): Promise<FormState> {
  const t = await words('password')
  const { email } = typedValues(form, ['email'])
  const state = { attempt: before.attempt + 1, fields: {}, values: { email } }
  if (!isMailAddressLike(email)) return { ...state, message: t('missing') }

  const { payload } = await readSession()
  try {
    const sent = await headers()
    const req = await createLocalReq({ req: { headers: sent } }, payload)
    await limitConcurrency('visitor', callerOf(sent), () => askForLink(req, slugs.clients, email))
  } catch (error) {
    const minutes = minutesToWait(error)
    if (minutes) return { ...state, message: t('limited', { minutes }) }
    payload.logger.error({ err: error, msg: 'A link for a new password could not be queued' })
    return { ...state, message: (await words('problem'))('ours') }
  }
  return { ...state, done: t('sent', { email }) }
}
