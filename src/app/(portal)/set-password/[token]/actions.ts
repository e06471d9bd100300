'use server'
import { redirect } from 'next/navigation'
import { passwordLeast, passwordMost } from '@/src/portal/act/passwordRules'
import type { FormState } from '@/src/portal/form/formState'
import { paths } from '@/src/portal/paths'
import { readSession } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { slugs } from '@/src/slugs'

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')

export async function setPassword(before: FormState, form: FormData): Promise<FormState> {
  const t = await words('password')
  const refuse = (fields: FormState['fields'], message?: string): FormState => ({
    attempt: before.attempt + 1,
    message,
    fields,
    values: {},
  })
  const password = text(form.get('password'))
  if (password.length < passwordLeast) {
    return refuse({ password: t('tooShort', { least: passwordLeast }) })
  }
  if (password.length > passwordMost)
    return refuse({ password: t('tooLong', { most: passwordMost }) })
  if (password !== text(form.get('repeat'))) return refuse({ repeat: t('differ') })

  const { payload } = await readSession()
  try {
    await payload.resetPassword({
      collection: slugs.clients,
      data: { token: text(form.get('token')), password },
      // Nobody is signed in here: the token from the mail is the right to do this.
      overrideAccess: true,
    })
  } catch (error) {
    const { status } = error as { status?: number }
    if (status && status < 500) return refuse({}, t('linkOld'))
    payload.logger.error({ err: error, msg: 'A password could not be set' })
    return refuse({}, (await words('problem'))('ours'))
  }
  redirect(paths.signIn({ done: 'password-set' }))
}
