'use server'
import { after } from 'next/server'
import { typedValues } from '@/src/portal/act/typedValues'
import type { FormState } from '@/src/portal/form/formState'
import { readSession } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { slugs } from '@/src/slugs'

/** Answers at once and always the same, so that nobody learns which addresses have an account. */
export async function sendLink(before: FormState, form: FormData): Promise<FormState> {
  const t = await words('password')
  const { email } = typedValues(form, ['email'])
  const state = { attempt: before.attempt + 1, fields: {}, values: { email } }
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return { ...state, message: t('missing') }

  const { payload } = await readSession()
  after(async () => {
    try {
      await payload.forgotPassword({ collection: slugs.clients, data: { email } })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A link for a new password could not be sent' })
    }
  })
  return { ...state, done: t('sent', { email }) }
}
