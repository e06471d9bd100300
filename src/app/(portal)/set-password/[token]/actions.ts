'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, type Payload } from 'payload'
import { accountOfLink, setPasswordByLink } from '@/src/operations/setPasswordByLink'
import { clientIp } from '@/src/session/clientIp'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import { checkNewPassword } from '@/src/portal/act/checks'
import { attemptAfter, formOf, textOf } from '@/src/portal/act/form'
import { minutesToWait } from '@/src/portal/act/refused'
import type { FormState } from '@/src/portal/form/formState'
import { setThemeCookie } from '@/src/portal/setThemeCookie'
import { markSignedIn } from '@/src/portal/signedInMark'
import { startSession } from '@/src/portal/startSession'
import { paths } from '@/src/portal/paths'
import { readSession } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { slugs } from '@/src/slugs'

/** Whoever has just chosen the password of an invitation need not type it once more. */
async function signInFirst(payload: Payload, data: { email: string; password: string }) {
  try {
    const sent = await headers()
    const req = await createLocalReq({ req: { headers: sent } }, payload)
    const { token, user } = await payload.login({
      collection: slugs.clients,
      data,
      overrideAccess: false,
      req,
    })
    if (!token || !user) return false
    await startSession(payload, token)
    await markSignedIn()
    await setThemeCookie({ theme: user.theme, language: user.language })
    return true
  } catch (error) {
    // The password is set: they sign in with it.
    payload.logger.warn({ err: error, msg: 'A first sign-in did not follow its password.' })
    return false
  }
}

export async function setPassword(before: FormState, given: FormData): Promise<FormState> {
  const form = formOf(given)
  const t = await words('password')
  const refuse = (fields: FormState['fields'], message?: string): FormState => ({
    attempt: attemptAfter(before),
    message,
    fields,
    values: {},
  })
  const password = textOf(form.get('password'))
  const fields = checkNewPassword({ password, repeat: textOf(form.get('repeat')) }, t)
  if (Object.keys(fields).length > 0) return refuse(fields)

  const { payload } = await readSession()
  let isIn = false
  try {
    const sent = await headers()
    const req = await createLocalReq({ req: { headers: sent } }, payload)
    const token = textOf(form.get('token'))
    const isFirst = form.get('first') === 'yes'
    // Known until the link is used up.
    const email = isFirst ? await accountOfLink(payload, slugs.clients, token) : null
    await limitConcurrency('visitor', clientIp(sent), async () => {
      await setPasswordByLink(req, slugs.clients, token, password)
      isIn = email !== null && (await signInFirst(payload, { email, password }))
    })
  } catch (error) {
    const minutes = minutesToWait(error)
    if (minutes) return refuse({}, t('limited', { minutes }))
    const { name, status } = error as { name?: string; status?: number }
    // All rules but one were checked above; only the link tells whose address it is.
    if (name === 'ValidationError') return refuse({ password: t('address') })
    if (status && status < 500) return refuse({}, t('linkOld'))
    payload.logger.error({ err: error, msg: 'A password could not be set' })
    return refuse({}, (await words('problem'))('ours'))
  }
  if (isIn) redirect(paths.welcome)
  const next = form.get('first') === 'yes' ? paths.welcome : undefined
  redirect(paths.signIn({ done: 'password-set', next }))
}
